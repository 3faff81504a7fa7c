// Acts of speech without a verb of speech, told by words for the words.
//
//   In its words, “…”      In the words of Ada Byron: “…”      “…” With these words Ada Byron left.
//   “…” is all he would say.      “…” was how she put it.      I’m quoting her here: “…”

import type { Unit } from '../../../model/unit.ts';
import { mainSubject } from '../../syntax/main-subject.ts';
import { phraseEndingAt, phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { isDeterminer } from '../../syntax/word-kinds.ts';
import type { Cue } from '../../words/cues.ts';
import { isHearer, isPossessive } from '../../words/pronouns.ts';
import type { Act } from '../draft/act.ts';

/** The act that begins at a place; null where none of this kind does. */
export function wordsAct(units: readonly Unit[], at: number): Act | null {
  return inWords(units, at) ?? withThese(units, at) ?? allThatIsSaid(units, at) ?? quoting(units, at);
}

const cue: Cue = { word: 'words', particle: null, takes: new Set(['marks'] as const), thought: false };
const said = { cue, own: true, participle: false, rule: 'words' } as const;

/** In her own words: “…” — in Byron’s words, “…” — in the words of Ada Byron, “…” */
function inWords(units: readonly Unit[], at: number): Act | null {
  if (units[at]!.lower !== 'in') return null;
  if (units[at + 1]?.lower === 'the' && units[at + 2]?.lower === 'words' && units[at + 3]?.lower === 'of') {
    const phrase = phraseFrom(units, at + 4);
    const subject = phrase && withPrepositions(units, phrase);
    return subject && isBesideMarks(units, at, subject.to)
      ? { ...said, from: at, to: at + 4, subject, side: 'after' }
      : null;
  }
  const noun = units.findIndex(({ lower }, i) => i > at && i < at + 7 && /^(?:words|phrase)$/.test(lower));
  if (noun < 0 || !isBesideMarks(units, at, noun + 1)) return null;
  const last = units[noun - 1]!.lower === 'own' ? noun - 2 : noun - 1;
  const holder = isPossessive(units[last]!.lower)
    ? { from: last, to: last + 1, head: last }
    : /^'s?$/.test(units[last]!.lower)
      ? phraseEndingAt(units, last - 1)
      : null;
  return holder && holder.from === at + 1
    ? { ...said, from: noun, to: noun + 1, subject: holder, side: 'before' }
    : null;
}

/** Right before words in marks, or right after them. */
function isBesideMarks(units: readonly Unit[], from: number, to: number): boolean {
  const next = /^[,:]$/.test(units[to]?.text ?? '') ? to + 1 : to;
  const before = units[from - 1]?.text === ',' ? from - 2 : from - 1;
  return (units[next]?.quote ?? -1) >= 0 || (units[before]?.quote ?? -1) >= 0;
}

/** “…” With those words, typed at noon, Ada Byron left. */
function withThese(units: readonly Unit[], at: number): Act | null {
  const isOpening =
    units[at]!.lower === 'with' &&
    /^(?:these|those)$/.test(units[at + 1]?.lower ?? '') &&
    units[at + 2]?.lower === 'words';
  if (!isOpening || (units[at - 1]?.quote ?? -1) < 0) return null;
  const subject = mainSubject(units.slice(at + 3));
  if (!subject) return null;
  const [from, to, head] = [subject.from, subject.to, subject.head].map((index) => index + at + 3);
  return { ...said, from: at, to: at + 3, subject: { from: from!, to: to!, head: head! }, side: 'after' };
}

/** To quote the mayor, “…” — I’m quoting her here, “…” */
function quoting(units: readonly Unit[], at: number): Act | null {
  const { lower } = units[at]!;
  if (lower !== 'quote' && lower !== 'quoting') return null;
  const before = units[at - 1]?.lower ?? '';
  if (!(lower === 'quote' ? before === 'to' : /^(?:i'm|'m|am|are)$/.test(before))) return null;
  const isPronoun = isHearer(units[at + 1]?.lower);
  const phrase = isPronoun ? { from: at + 1, to: at + 2, head: at + 1 } : phraseFrom(units, at + 1);
  const next = phrase && (units[phrase.to]?.pos === 'ADV' ? phrase.to + 1 : phrase.to);
  return phrase && isBesideMarks(units, at, next!)
    ? { ...said, from: at, to: phrase.to, subject: phrase, side: 'before' }
    : null;
}

/** “…” is all [that] Ada Byron would say. “…” was how Ada Byron put it. */
function allThatIsSaid(units: readonly Unit[], at: number): Act | null {
  if ((units[at - 1]?.quote ?? -1) < 0) return null;
  const words = `${units[at]!.lower} ${units[at + 1]?.lower}`;
  if (!/^(?:is|was) (?:all|how)$/.test(words)) return null;
  const start = units[at + 2]?.lower === 'that' ? at + 3 : at + 2;
  const subject = phraseFrom(units, start);
  if (!subject || isDeterminer(units[subject.head]!)) return null;
  const verb = units.findIndex(
    ({ lower }, i) =>
      i >= subject.to &&
      i < subject.to + 4 &&
      /^(?:say|offer|said|add|reveal|put|summed|described|sums|puts|describes)$/.test(lower),
  );
  return verb < 0 ? null : { ...said, from: at, to: at + 2, subject, side: 'after' };
}
