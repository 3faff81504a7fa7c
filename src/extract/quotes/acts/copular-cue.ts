// Acts of speech told by how somebody is, before a colon.
//
//   Ada Byron, the engineer, is less impressed: “It leaks.”
//   who                      └── cue

import type { Unit } from '../../../model/unit.ts';
import { isPersonNoun } from '../../../text/thesaurus.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { subjectOf } from '../../syntax/subject.ts';
import type { Cue } from '../../words/cues.ts';
import { isNominative } from '../../words/pronouns.ts';
import type { Act } from '../draft/act.ts';

const cue: Cue = { word: ':', particle: null, takes: new Set(['marks'] as const), thought: false };

/** The act of somebody who is so, and says what stands behind the colon; null where it is a thing that is so. */
export function being(units: readonly Unit[], at: number): Act | null {
  if (!BEING.has(units[at]!.lower)) return null;
  const colon = units.findIndex(({ text }, i) => i > at && text === ':');
  const said = units[colon + 1];
  if (colon < 0 || colon - at > LONGEST || !said || said.quote < 0 || !/^\p{Lu}/u.test(said.text))
    return null;
  if (units.slice(at + 1, colon).some(({ pos, quote }) => pos === 'AUX' || pos === 'PUNCT' || quote >= 0))
    return null;
  const subject = subjectOf(units, groupStart(units, at))?.phrase;
  const head = subject && units[subject.head]!;
  const isSomebody = head && (head.pos === 'PROPN' || isNominative(head.lower) || isPersonNoun(head.lower));
  if (!subject || !isSomebody) return null;
  return {
    ...{ cue, from: at, to: colon, subject, side: 'before', own: true, participle: false, rule: 'subject' },
  };
}

const BEING = new Set(['is', 'are', 'was', 'were', 'remains', 'remained', 'seems', 'seemed']);

/** From the verb to the colon, in units. */
const LONGEST = 10;
