// Finds who says something with somebody else.
//
//   Ada Byron and the mayor said …      “It holds,” said Ada Byron, 52, and Charles Babbage.      Ada, Hilda and Ann Poole said …
//   speaker       └ alongside                            speaker            └ alongside           └ alongside

import type { Quote } from '../../../model/quote.ts';
import { type Span, textOf } from '../../../model/span.ts';
import type { Speaker } from '../../../model/speaker.ts';
import type { People } from '../../people/person.ts';
import type { Mention } from '../draft/draft.ts';

/**
 * The others of whom the same words are told, as mentions. Where the phrase may be read otherwise, nobody.
 *
 * @param mention of a person
 */
export function alongside(mention: Mention, text: string, people: People): Mention[] {
  const own = placeOf(mention.head, people);
  if (!own) return [];
  const right = rightOf(own, mention, text, people);
  const left = leftOf(mention, right.length > 0 ? LISTED : AND_LEFT, text, people);
  return [...left, ...right].filter((other) => !isSame(other, own, people));
}

/**
 * “They” right after words that several said together are the same. Whoever stood there until now is replaced.
 *
 * @param quotes in reading order
 */
export function asThey(quotes: readonly Quote[], text: string): Quote[] {
  const read: Quote[] = [];
  for (const quote of quotes) {
    const before = read.at(-1);
    const they = quote.speaker?.mention;
    const isThey =
      they && before?.speaker && before.alongside.length > 0 && /^they$/i.test(textOf(text, they));
    const near = isThey && they.start - before.content.at(-1)!.end < FARTHEST_THEY;
    const inferred = (one: Speaker): Speaker => ({
      ...one,
      mention: they!,
      basis: 'inferred',
      link: 'pronoun',
    });
    read.push(
      near
        ? { ...quote, speaker: inferred(before.speaker!), alongside: before.alongside.map(inferred) }
        : quote,
    );
  }
  return read;
}

/** In UTF-16 code units. */
const FARTHEST_THEY = 400;

/** From a name to the next: and Charles Babbage, 52, and Charles Babbage. */
const AND = /^(?:, [^,.;:!?“”"]{1,60},)?,? and (?:the |his |her |their |its )?/;

/** After a name that stands behind the verb the clause is over: else another begins with it. */
const OVER = /^(?:, [^,.;:!?“”"]{1,60})?(?:[.;!?]|, [“"]|\s*$)/;

function rightOf(own: Span, mention: Span, text: string, people: People): Mention[] {
  const after = text.slice(own.end, own.end + FARTHEST);
  const and = AND.exec(after)?.[0];
  const other = and ? placeOf(oneAt(own.end + and.length), people) : null;
  if (!other || other.start !== own.end + and!.length) return [];
  const isOver = OVER.test(text.slice(other.end, other.end + FARTHEST));
  return other.end <= mention.end || isOver ? [{ ...other, head: other }] : [];
}

/** Between a name before the mention and the mention: 52, and (his wife). */
const AND_LEFT = /(?:, [^,.;:!?“”"]{1,60},)? and $/;
/** Where the mention is of two already: Ada Byron, (Hilda Poole and Ann Holt). */
const LISTED = /, $/;

function leftOf(mention: Mention, between: RegExp, text: string, people: People): Mention[] {
  const before = text.slice(Math.max(0, mention.start - FARTHEST), mention.start);
  const joint = between.exec(before)?.[0].length;
  const last = joint ? people.personAt(oneAt(mention.start - joint - 1)) : null;
  if (!last || last.end !== mention.start - joint!) return [];
  const { start, end } = last;
  // And he and Ada Byron said: “he” can be nobody's object.
  if (/^s?he$/i.test(text.slice(start, end))) return [{ start, end, head: { start, end } }];
  if (last.basis !== 'stated') return [];
  const isFirst = /(?:^|\n|[.!?…][”"’']?\s)\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return isFirst ? [{ start, end, head: { start, end } }] : [];
}

/** Where the person at a span is mentioned, by name or by a role. */
function placeOf(span: Span, people: People): Span | null {
  const { start, end } = people.personAt(span) ?? people.roleAt(span) ?? { start: 0, end: 0 };
  return end > 0 ? { start, end } : null;
}

function isSame(one: Span, other: Span, people: People): boolean {
  const [a, b] = [people.personAt(one)?.person, people.personAt(other)?.person];
  return a !== undefined && a === b;
}

function oneAt(start: number): Span {
  return { start, end: start + 1 };
}

/** In UTF-16 code units. */
const FARTHEST = 120;
