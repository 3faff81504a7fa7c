// Finds who a form in -ing is said of.
//
//   Byron left, saying …      with Byron saying …      pictures of Byron saying …      Saying so, Byron left.

import { phraseEndingAt, phraseFrom } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import { isNominal, isPronoun } from '../people/word-kinds.ts';
import { isDocument, isMute } from './mute.ts';
import { direct, fromBefore, type Subject } from './subject.ts';

/**
 * The subject of a participle such as "adding": of the noun right before it ("with Byron adding …"), else of the
 * verb before. "A statement describing" is made by the one who made the statement.
 */
export function subjectOfParticiple(units: readonly Unit[], at: number): Subject | null {
  const before = units[at - 1];
  if (!before || (at === 1 && before.pos === 'ADP')) return fromAfter(units, at);
  const noun = isNominal(before) || isPronoun(before) ? direct(units, at - 1) : null;
  if (noun && isMute(units[noun.phrase.head]!)) return noun;
  // Pictures of Ada Byron saying …
  const last = noun && phraseEndingAt(units, at - 1);
  if (last && units[last.head]!.pos === 'PROPN' && units[last.from - 1]?.lower === 'of')
    return { phrase: last, rule: 'subject' };
  // Byron emailed members saying …: the one who does the one does the other. But: with Byron saying …
  const verb = noun && units[noun.phrase.from - 1];
  // The video shows the mayor saying …
  const isObject = verb?.pos === 'VERB' && !SHOWN.test(verb.lower);
  // A message on the radio saying …
  const isOfDocument =
    noun && units[noun.phrase.from - 1]?.pos === 'ADP' && isDocument(units[noun.phrase.from - 2]);
  if (noun && !isObject && !isOfDocument && !isDocument(units[noun.phrase.head])) return noun;
  return fromBefore(units, at, 0) ?? noun;
}

const SHOWN =
  /^(?:show(?:s|n|ed|ing)?|hear[sd]?|see[ns]?|saw|film(?:s|ed|ing)?|record(?:s|ed|ing)?|captur(?:es|ed|ing)|caught)$/;

/** Saying so, Byron left. — After saying it was “sound,” Byron left. */
function fromAfter(units: readonly Unit[], at: number): Subject | null {
  const comma = units.findIndex(
    (unit, i) => i > at && (unit.text === ',' || (unit.quote >= 0 && /,$/.test(unit.text))),
  );
  const phrase = comma < 0 ? null : phraseFrom(units, comma + 1);
  return phrase && { phrase, rule: 'same-subject' };
}
