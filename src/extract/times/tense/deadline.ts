// Prepositions and verbs that set a day to come, in whatever tense the verb is.
//
//   was adjourned until Friday      gave her until Friday to leave      a cut, effective Friday: future
//   since Friday: past

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { formsOf } from '../../words/inflect.ts';
import { type Found, lasts, type Place } from './place.ts';

const setters = new Set(
  readWordList(new URL('deadlines.jsonl', import.meta.url), listedWord).flatMap(({ word }) => {
    const [verb, particle] = word.split(' ') as [string, string?];
    return [...formsOf(verb).keys()].map((form) => (particle ? `${form} ${particle}` : form));
  }),
);

export function deadline(place: Place): Found | null {
  const { units, from, to, preposition } = place;
  if (preposition === 'since') return 'past';
  const before = units[from - 1]?.lower ?? '';
  const isStart = /^(?:effective|starting|beginning)$/.test(before) && units[from - 2]?.pos !== 'AUX';
  if (isStart || (before === 'ahead' && preposition === 'of')) return 'future';
  // “From Friday to Sunday”: if the one, then the other.
  const isMoved = preposition === 'from' && /^(?:to|until)$/.test(units[to]?.lower ?? '');
  if (!isMoved && !lasts(place) && preposition !== 'to') return null;
  for (let i = from - 1; i >= 0; i--) {
    if (isSetter(units, i)) return 'future';
    if (units[i]!.pos === 'VERB' && !units[i]!.lower.endsWith('ing')) return null;
  }
  return null;
}

/** “Adjourned”, “put the vote off”. */
function isSetter(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at]!;
  return (
    setters.has(lower) || units.slice(at + 1, at + 6).some((unit) => setters.has(`${lower} ${unit.lower}`))
  );
}
