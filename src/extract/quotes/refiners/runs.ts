// Refiners: quoted words with no verb of speech of their own are those of whoever speaks in the run they stand in.
//
//   “It will hold,” he said.
//   “It is old.”                 a paragraph of its own: the same speaker

import { contains, textOf } from '../../../model/span.ts';
import type { Phrase, Unit } from '../../../model/unit.ts';
import type { People } from '../../people/person.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { mainSubject } from '../../syntax/main-subject.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import { isOnePerson } from '../../words/person-nouns.ts';
import { actsIn } from '../acts/acts.ts';
import { type Draft, type Mention, mentionOf, type QuoteContext } from '../draft/draft.ts';
import type { Line } from '../draft/lines.ts';
import type { RuleName } from '../draft/rules.ts';
import { answererOf } from './answers.ts';

/** Gives a quotation without a speaker the one of the line or the paragraph before. */
export function runOn(drafts: readonly Draft[], { lines, people }: QuoteContext): Draft[] {
  let last: Draft | null = null;
  /** The last who spoke before the last. */
  let other: Draft | null = null;
  return drafts.map((draft) => {
    if (draft.unsaid) return draft;
    const answerer = answererOf(draft, last, other, lines);
    // “They were told that …”: somebody else told them.
    const isOwn = draft.mention || draft.cue || answerer === 'unknown';
    const speaker = isOwn ? null : (answerer ?? speakerBefore(draft, last, lines, people));
    const result = speaker ? { ...draft, ...speaker } : draft;
    if (!isNested(result, last)) {
      if (last?.mention) other = last;
      last = result.mention ? result : null;
    }
    return result;
  });
}

function speakerBefore(
  draft: Draft,
  last: Draft | null,
  lines: readonly Line[],
  people: People,
): { mention: Mention; rule: RuleName } | null {
  const line = lines[draft.line - 1];
  if (!line) return null;
  const here = lines[draft.line]!.paragraph;
  if (line.units.at(-1)?.text === ':') {
    const subject = introduced(line.units);
    if (subject) return { mention: subject, rule: 'introduction' };
  }
  const named = line.paragraph === here ? verbless(line.units) : null;
  if (named) return { mention: named, rule: 'run-of-subject' };
  if (last?.mention && here - lines[last.line]!.paragraph <= 1 && last.line >= draft.line - 1)
    return { mention: last.mention, rule: 'run' };
  // “Byron gave no date.” and then a paragraph that is only a quotation: hers, if no one else acts between.
  if (here - line.paragraph > 1) return null;
  const { units, subject } = lastActor(lines, draft.line - 1);
  if (subject && isPersonal(units[subject.head]!, people))
    return { mention: mentionOf(units, subject), rule: 'run-of-subject' };
  return last?.mention && here - lines[last.line]!.paragraph <= 1
    ? { mention: last.mention, rule: 'run' }
    : null;
}

/** 11.31 Byron again, this time on the radio. “…” — a line with a name at its start and no verb. */
function verbless(units: readonly Unit[]): Mention | null {
  if (units.some(({ pos, quote }) => quote >= 0 || pos === 'VERB' || pos === 'AUX')) return null;
  const first = units.findIndex(({ pos }) => pos === 'PROPN');
  const name = first >= 0 && startsClause(units, first) ? phraseFrom(units, first) : null;
  return name && /^(?:again|now|earlier|later|too|also)$/.test(units[name.to]?.lower ?? '')
    ? mentionOf(units, name)
    : null;
}

/** The subject of the last line of a paragraph that has one; few lines are without. */
function lastActor(lines: readonly Line[], last: number): { units: readonly Unit[]; subject: Phrase | null } {
  const { units, paragraph } = lines[last]!;
  const subject = mainSubject(units);
  const before = lines[last - 1];
  return subject || before?.paragraph !== paragraph
    ? { units, subject }
    : { units: before.units, subject: mainSubject(before.units) };
}

/** Byron continued: — The ministry released the following statement: */
function introduced(units: readonly Unit[]): Mention | null {
  const subject = actsIn(units).at(-1)?.subject ?? mainSubject(units);
  return subject && mentionOf(units, subject);
}

function isPersonal(unit: Unit, people: People): boolean {
  return (
    people.personAt(unit) !== null ||
    unit.lower === 'he' ||
    unit.lower === 'she' ||
    (unit.pos === 'NOUN' && isOnePerson(unit.lower))
  );
}

/** Whether a quote stands inside what another one says. */
function isNested({ mention }: Draft, outer: Draft | null): boolean {
  return Boolean(mention && outer?.content.some((span) => contains(span, mention)));
}

/** Without what the writer says as “I” or “we” outside quotation marks: that is nobody's quote. */
export function withoutOwnVoice(drafts: readonly Draft[], { text }: QuoteContext): Draft[] {
  return drafts.filter(
    ({ mention, quoted }) => quoted.length || !mention || !/^(?:i|we|you)$/i.test(textOf(text, mention)),
  );
}
