// Tells whether a word is a verb of speech where it stands.
//
//   Byron claims it is sound.      a verb of speech
//   “We won,” Byron grinned.       no verb of speech, but nothing else can stand there
//   The claims were sound.         none

import type { Unit } from '../../../model/unit.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { type Cue, cueOf } from '../../words/cues.ts';
import { isInanimate } from '../../words/inanimate.ts';
import type { Form } from '../../words/inflect.ts';
import { isTitleCase } from '../marks/names-in-marks.ts';

/** The verb of speech at a unit; null for any other word. `isMarked` tells whether its line has words in marks, or ends before them. */
export function verbAt(
  units: readonly Unit[],
  at: number,
  isMarked: boolean,
): { cue: Cue; form: Form } | null {
  const unit = units[at]!;
  const entry = cueOf(unit);
  if (entry && unit.pos === 'VERB' && units[at - 1]?.lower !== 'following') {
    const cue = entry.cues.find(({ particle }) => particle === null || units[at + 1]?.lower === particle);
    // “…,” she expressed herself: a verb that takes no marks elsewhere.
    if (cue && !cue.takes.has('marks') && isMarked && isBehindMarks(units, at))
      return { cue: anyVerb, form: entry.form };
    if (cue && (cue.takes.size > 1 || !cue.takes.has('marks'))) return { cue, form: entry.form };
    if (cue && isMarked && (isSetOff(units, at, cue.word === 'read') || isThrown(units, at)))
      return { cue, form: entry.form };
  }
  if (
    !isMarked ||
    !(unit.pos === 'VERB' || isHad(units, at)) ||
    units[at - 1]?.lower === 'following' ||
    !isSetOff(units, at, false)
  )
    return null;
  // A shooting spree: “…” But: she went on, beaming: “…”
  if (/ing$/.test(unit.lower) && units[at - 1]?.text !== ',') return null;
  return { cue: anyVerb, form: /ing$/.test(unit.lower) ? 'ing' : 'past' };
}

/** Byron had the last word: “It leaks.” But: Byron had a boat: “Red Wing”. */
function isHad(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.pos !== 'DET' || !/^(?:had|has|have)$/.test(units[at]!.lower)) return false;
  const colon = units.findIndex(({ text }, i) => i > at && text === ':');
  return colon > 0 && colon < at + 8 && /[.!?]$/.test(units[colon + 1]?.text ?? '');
}

/** Any verb, in the places where only a verb of speech can stand. */
const anyVerb: Cue = { word: '*', particle: null, takes: new Set(['marks'] as const), thought: false };

/** “…,” beamed Byron. — “…,” Byron beamed. — Byron beamed: “…” — Byron beamed, “It …” */
function isSetOff(units: readonly Unit[], at: number, mayBeName: boolean): boolean {
  for (let next = at + 1; next < Math.min(units.length, at + 25); next++) {
    const unit = units[next]!;
    const mark = units[next - 1]!;
    if (unit.quote >= 0) {
      if (mark.text === ':' && isInanimate(units[next - 2]!)) return false;
      if (mark.text === ':') return true;
      const isNear = /^[,—–]$/.test(mark.text) || next === at + 1;
      if (isNear && /^\p{Lu}/u.test(unit.text) && (mayBeName || isSentence(units, next))) return true;
      break;
    }
    if (unit.text === ':' && next === units.length - 1) return true;
    if (unit.pos === 'VERB' || unit.pos === 'AUX') break;
  }
  return isBehindMarks(units, at);
}

/** They chanted “Shame on you” at the gate; but: they chanted “The Lane” at the gate. */
function isThrown(units: readonly Unit[], at: number): boolean {
  const [quote, after] = [units[at + 1], units[at + 2]];
  if (!quote || quote.quote < 0 || !/^\p{Lu}/u.test(quote.text) || isTitleCase(quote.text)) return false;
  return after?.pos === 'ADP' && after.lower !== 'of';
}

/** “…,” beamed Byron. — “…,” Byron beamed. */
function isBehindMarks(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before && before.quote >= 0) return /[,!?—–-]$/.test(before.text);
  // ‘It is old’, she posted: the British comma.
  const phrase = phraseEndingAt(units, groupStart(units, at) - 1);
  const quote = phrase && units[phrase.from - 1];
  if (quote?.text === ',') return (units[phrase!.from - 2]?.quote ?? -1) >= 0;
  return Boolean(quote && quote.quote >= 0 && /[,!?—–-]$/.test(quote.text));
}

/** Byron beamed, “It holds.” But: a concert, “Hold the Pier”, … — the name of something ends in no mark of its own. */
function isSentence(units: readonly Unit[], at: number): boolean {
  return /[.,!?…—–-]$/.test(units[at]!.text) || /^[.!?]$/.test(units[at + 1]?.text ?? '.');
}
