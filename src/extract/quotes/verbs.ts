// Tells whether a word is a verb of speech where it stands.
//
//   Byron claims it is sound.      a verb, whatever the tagger makes of it
//   “We won,” Byron grinned.       no verb of speech, but nothing else can stand there
//   The claims were sound.         none

import { phraseEndingAt } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import { isPronoun } from '../people/word-kinds.ts';
import { type Cue, cueOf, type Form } from './cues.ts';
import { groupStart } from './subject.ts';

export function verbAt(units: readonly Unit[], at: number): { cue: Cue; form: Form } | null {
  const entry = cueOf(units[at]!);
  if (entry && units[at - 1]?.lower !== 'following' && isVerbHere(units, at, entry.form)) {
    const cue = entry.cues.find(({ particle }) => particle === null || units[at + 1]?.lower === particle);
    if (cue && (cue.takes.size > 1 || !cue.takes.has('marks') || isSetOff(units, at)))
      return { cue, form: entry.form };
  }
  const unit = units[at]!;
  if (unit.pos !== 'VERB' || units[at - 1]?.lower === 'following' || !isSetOff(units, at)) return null;
  return { cue: anyVerb, form: /ing$/.test(unit.lower) ? 'ing' : 'past' };
}

/** Any verb, in the places where only a verb of speech can stand. */
const anyVerb: Cue = { word: '*', particle: null, takes: new Set(['marks'] as const), thought: false };

/** “…,” beamed Byron. — “…,” Byron beamed. — Byron beamed: “…” — Byron beamed, “It …” */
function isSetOff(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < Math.min(units.length, at + 25); next++) {
    const unit = units[next]!;
    const mark = units[next - 1]!;
    if (unit.quote >= 0) {
      if (
        mark.text === ':' ||
        (/^[,—–]$/.test(mark.text) && /^\p{Lu}/u.test(unit.text)) ||
        (next === at + 1 && /^\p{Lu}/u.test(unit.text))
      )
        return true;
      break;
    }
    if (unit.text === ':' && next === units.length - 1) return true;
    if (unit.pos === 'VERB' || unit.pos === 'AUX') break;
  }
  const before = units[at - 1];
  if (before && before.quote >= 0) return /[,!?—–-]$/.test(before.text);
  const phrase = phraseEndingAt(units, groupStart(units, at) - 1);
  const quote = phrase && units[phrase.from - 1];
  return Boolean(quote && quote.quote >= 0 && /[,!?—–-]$/.test(quote.text));
}

/** The tagger takes some verbs for nouns: Byron claims it is sound. “It is sound,” Byron notes. */
function isVerbHere(units: readonly Unit[], at: number, form: Form): boolean {
  const unit = units[at]!;
  if (unit.pos === 'VERB') return true;
  if (unit.pos !== 'NOUN' || form === 'base' || form === 'ing') return false;
  const before = units[at - 1];
  const after = units[at + 1];
  if (!before || !(before.pos === 'PROPN' || isPronoun(before)) || !after) return false;
  if (
    after.lower === 'that' ||
    isPronoun(after) ||
    after.pos === 'DET' ||
    after.quote >= 0 ||
    after.text === ':'
  )
    return true;
  const phrase = phraseEndingAt(units, at - 1);
  return (units[phrase ? phrase.from - 1 : at]?.quote ?? -1) >= 0 && /^(?:PUNCT|ADP|ADV)$/.test(after.pos);
}
