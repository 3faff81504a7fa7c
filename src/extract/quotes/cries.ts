// Acts of speech told by what was cried.
//
//   They answered with cries of “Shame!”      He was met by chants of “Go home” from the gallery.
//   who                cue                                 cue                       who

import { phraseFrom, withPrepositions } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import type { Act } from './acts.ts';
import type { Cue } from './cues.ts';
import { subjectOf } from './subject.ts';
import { groupStart } from './verb-group.ts';

/** They answered with cries of “Shame!” — he was met by chants of “Go home” from the gallery. */
export function criesAt(units: readonly Unit[], noun: number): Act | null {
  const isCry = CRIES.test(units[noun]!.lower) && units[noun + 1]?.lower === 'of';
  if (!isCry || (units[noun + 2]?.quote ?? -1) < 0) return null;
  const from = units[noun + 3]?.lower === 'from' ? phraseFrom(units, noun + 4) : null;
  const verb = units.findLastIndex(({ pos }, at) => at < noun && (pos === 'VERB' || pos === 'AUX'));
  const isTheirs = units[noun - 1]?.lower === 'with' && verb >= 0 && units[verb - 1]?.pos !== 'AUX';
  const own = isTheirs ? (subjectOf(units, groupStart(units, verb))?.phrase ?? null) : null;
  const subject = from ? withPrepositions(units, from) : own;
  const cue: Cue = {
    word: units[noun]!.lower,
    particle: null,
    takes: new Set(['marks'] as const),
    thought: false,
  };
  return (
    subject && {
      ...{ cue, from: noun, to: noun + 2, subject, side: 'before', own: true },
      ...{ participle: false, rule: 'noun' },
    }
  );
}

const CRIES = /^(?:cries|shouts|chants|screams|jeers|howls|murmurs|yells|roars|whoops|calls)$/;
