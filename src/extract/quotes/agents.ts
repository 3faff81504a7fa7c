// Acts of speech whose speaker stands after a preposition.
//
//   according to Ada Byron      She was asked by the chairman whether …

import { phraseFrom, withPrepositions } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import type { Act } from './acts.ts';
import type { Cue } from './cues.ts';

/** … according to Ada Byron */
export function according(units: readonly Unit[], at: number): Act | null {
  if (units[at]!.lower !== 'according' || units[at + 1]?.lower !== 'to') return null;
  const phrase = phraseFrom(units, at + 2);
  if (!phrase) return null;
  const subject = withPrepositions(units, phrase);
  return {
    cue: accordingTo,
    from: at,
    to: at + 2,
    subject,
    side: 'after',
    own: true,
    participle: false,
    rule: 'according-to',
  };
}

const accordingTo: Cue = {
  word: 'according to',
  particle: null,
  takes: new Set(['marks', 'clause'] as const),
  thought: false,
};

/** „…“, so Thiele: as German agencies are put into English. */
export function so(units: readonly Unit[], at: number): Act | null {
  const before = units[at - 1]?.text === ',' ? units[at - 2] : units[at - 1];
  if (units[at]!.lower !== 'so' || !before || before.quote < 0) return null;
  const phrase = phraseFrom(units, at + 1);
  if (!phrase || units[phrase.head]!.pos !== 'PROPN' || units[phrase.to]?.pos !== 'PUNCT') return null;
  return {
    ...{ cue: soCue, from: at, to: at + 1, subject: phrase, side: 'after', own: true },
    ...{ participle: false, rule: 'cue-subject' },
  };
}

const soCue: Cue = { word: 'so', particle: null, takes: new Set(['marks'] as const), thought: false };

/** She was asked by the chairman whether …; it was called by Byron “a gem”: it is the other who speaks. */
export function passive(units: readonly Unit[], from: number, to: number, cue: Cue): Act | null {
  if (units[to]?.lower !== 'by') return null;
  const phrase = phraseFrom(units, to + 1);
  if (!phrase) return null;
  const subject = withPrepositions(units, phrase);
  return {
    cue,
    from,
    to: subject.to,
    subject,
    side: 'before',
    own: true,
    participle: false,
    rule: 'passive',
  };
}
