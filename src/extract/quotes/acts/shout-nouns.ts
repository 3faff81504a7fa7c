// Acts of speech told by what was cried.
//
//   They answered with cries of “Shame!”      He was met by chants of “Go home” from the gallery.
//   who                cue                                 cue                       who

import type { Unit } from '../../../model/unit.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { subjectOf } from '../../syntax/subject.ts';
import type { Cue } from '../../words/cues.ts';
import type { Act } from '../draft/act.ts';

/** They answered with cries of “Shame!” — he was met by chants of “Go home” from the gallery. */
export function shoutNounAt(units: readonly Unit[], noun: number): Act | null {
  const isCry = CRIES.has(units[noun]!.lower) && units[noun + 1]?.lower === 'of';
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

const CRIES = new Set([
  ...['cries', 'shouts', 'chants', 'screams', 'jeers', 'howls'],
  ...['murmurs', 'yells', 'roars', 'whoops', 'calls'],
]);
