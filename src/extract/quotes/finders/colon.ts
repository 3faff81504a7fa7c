// Finder: somebody, a colon, and their words: no verb at all.
//
//   Deputy leader Ruth Ash: “It is a long apology.”      12.40 - Ash: “No.”      Ash to the cameras: “Write that down.”

import type { Phrase, Unit } from '../../../model/unit.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { roleOf } from '../../words/titles.ts';
import { type Draft, mentionOf, type QuoteContext, spanOf } from '../draft/draft.ts';

export function colon({ lines, quoted, people }: QuoteContext): Draft[] {
  return lines.flatMap(({ units }, line) => {
    const at = units.findIndex(({ text }, i) => text === ':' && (units[i + 1]?.quote ?? -1) >= 0);
    const said = units[at + 1];
    if (at < 1 || !said || units.slice(0, at).some(isVerbal)) return [];
    const phrase = speakerBefore(units, at);
    if (!phrase) return [];
    const head = units[phrase.head]!;
    if (!people.personAt(head) && !people.isName(head) && !roleOf(head)) return [];
    const content = spanOf(units, at + 1, at + 2);
    return [
      {
        ...{ content: [content], quoted: [quoted[said.quote]!], cue: spanOf(units, at, at + 1) },
        ...{ isThought: false, mention: mentionOf(units, phrase), line, rule: 'colon' as const },
      },
    ];
  });
}

/** Right before the colon, or before “to the cameras”, “on his future”. */
function speakerBefore(units: readonly Unit[], mark: number): Phrase | null {
  // Byron, by text: “No.”
  const comma = units.findLastIndex(({ text }, i) => i < mark && text === ',');
  const isMeans =
    comma > 0 && mark - comma < LONGEST && /^(?:by|on|in|via|from)$/.test(units[comma + 1]!.lower);
  const end = isMeans ? comma : mark;
  // Byron again: “No.”
  const colonAt = units[end - 1]?.pos === 'ADV' ? end - 1 : end;
  const link = units.findIndex(({ lower }, i) => i < colonAt && /^(?:to|on|in|at|from)$/.test(lower));
  const phrase = phraseEndingAt(units, (link > 0 ? link : colonAt) - 1);
  // Nothing but a time or a place may stand before it.
  const before = phrase ? units.slice(0, phrase.from) : [];
  return before.every(
    ({ pos, text }) =>
      pos === 'NUM' || pos === 'PUNCT' || /^\W*[\d.:]+(?:[ap]m)?\W*$|^[ap]m$|^\*$/.test(text),
  )
    ? phrase
    : null;
}

/** By text, from the town hall; in units. */
const LONGEST = 8;

/** “8.30 am” has no verb, whatever the tagger says. */
function isVerbal({ pos, lower }: Unit): boolean {
  return pos === 'VERB' || (pos === 'AUX' && lower !== 'am');
}
