// What tells of some words as not said.
//
//   Rosa Lind denied that she had said that the ferry was old.      she is not said to have said it
//   Rosa Lind denied that the ferry was old.                        nor is this what she says

import { deniesClause } from '../../extract/syntax/governors.ts';
import { isClaimNoun } from '../../extract/syntax/over-clause.ts';
import type { Quote, Unsaid, UnsaidReason } from '../../model/quote.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, type Span, textOf } from '../../model/span.ts';

/**
 * What tells of the words at a place as not said, or not so; null where nothing does.
 *
 * @param quote whose words they are, if anybody's: then only what stands within them counts
 * @param inMarks whether they stand in the quote's marks
 */
export function unsaidAt(reading: Reading, span: Span, quote: Quote | null, inMarks: boolean): Unsaid | null {
  const around = reading.unsaid.filter(
    ({ content, why }) =>
      content.some((part) => contains(part, span) || middleIn(part, span)) &&
      (!inMarks || !OWN_WAYS.has(why)) &&
      (!quote || content.every((part) => quote.content.some((said) => isWithin(said, part)))),
  );
  if (around.length > 0 || !quote) return around.at(-1) ?? null;
  const { body } = reading.document;
  return denialIn(quote, body, inMarks) ?? (inMarks ? null : openedIn(quote, span, body));
}

/** Who says “I would say that it is safe” does say so. */
const OWN_WAYS: ReadonlySet<UnsaidReason> = new Set(['possible', 'expected', 'wished']);

function isWithin(outer: Span, inner: Span): boolean {
  return contains(outer, inner) && !contains(inner, outer);
}

/** Denied that …; denied it was …; rejected the claim that … But what is denied in marks alone may be put in her own words. */
function denialIn(
  { kind, content, pieces, cue, speaker }: Quote,
  body: string,
  inMarks: boolean,
): Unsaid | null {
  if (!cue || kind === 'direct') return null;
  const verb = verbIn(textOf(body, cue));
  const opening = textOf(body, content[0]!);
  const noun = /^(?:(?:the|any|all|a|an|these|those|such) )?(\p{L}+) that\b/u.exec(opening)?.[1] ?? '';
  const isOfClaim = isClaimNoun(noun) && deniesClause(verb, 'claim');
  const isDenied = deniesClause(verb) && (!inMarks || /^that\b/.test(opening));
  return isOfClaim || isDenied ? { content, pieces, cue, speaker, why: 'denied', shownBy: cue } : null;
}

/** Asked whether …; said that it would close if … */
function openedIn(
  { content, pieces, cue, speaker }: Quote,
  { start, end }: Span,
  body: string,
): Unsaid | null {
  const part = content.find((one) => one.start < end && start < one.end);
  const before = part ? body.slice(part.start, start) : '';
  const [, asks, opener] = /(\basked\s+)?\b(whether|if|unless)\s+$/iu.exec(before) ?? [];
  if (!part || !opener) return null;
  const shown = start - before.length + before.toLowerCase().lastIndexOf(opener.toLowerCase());
  const isAsked = Boolean(asks) || opener.toLowerCase() === 'whether' || shown === part.start;
  return {
    content: [{ start, end: part.end }],
    pieces,
    cue,
    speaker,
    why: isAsked ? 'asked' : 'supposed',
    shownBy: { start: shown, end: shown + opener.length },
  };
}

/** The last word of a cue: “denied” of “has denied”. */
export function verbIn(cue: string): string {
  return /\p{L}+$/u.exec(cue.toLowerCase())?.[0] ?? '';
}

/** Whether the middle of a span lies in another. */
export function middleIn(part: Span, span: Span): boolean {
  const middle = (span.start + span.end) / 2;
  return part.start <= middle && middle < part.end;
}
