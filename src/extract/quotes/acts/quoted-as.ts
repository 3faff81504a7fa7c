// Acts of speech that somebody tells of another: the words are theirs who are quoted, not those of who quotes them.
//
//   The paper quoted Ada Byron as saying …      “It leaks,” Ada Byron was quoted as saying.
//             cue    who       └ cue ┘                      who      └──── cue ─────────┘

import type { Phrase, Unit } from '../../../model/unit.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { subjectOf } from '../../syntax/subject.ts';
import { cueOf } from '../../words/cues.ts';
import { allFormsOf } from '../../words/inflect.ts';
import { isObjective } from '../../words/pronouns.ts';
import type { Act } from '../draft/act.ts';
import { agentAt } from './passive.ts';

const QUOTING = allFormsOf(['quote', 'cite', 'report', 'record']);

/** The act whose “quoted” stands at a place; null where nobody is quoted as saying anything. */
export function quotedAs(units: readonly Unit[], at: number): Act | null {
  if (!QUOTING.has(units[at]!.lower)) return null;
  const object = objectAt(units, at + 1);
  const as = object?.to ?? agentAt(units, at + 1)?.to ?? at + 1;
  const saying = as + 1;
  const entry = units[as]?.lower === 'as' && units[saying] ? cueOf(units[saying]) : undefined;
  const cue = entry?.cues.find(({ particle }) => particle === null);
  if (!cue || entry?.form !== 'ing') return null;
  const from = groupStart(units, at);
  const before = subjectOf(units, from);
  const subject = object?.who ?? before?.phrase;
  if (!subject) return null;
  const own = object !== null || before?.rule === 'subject' || before?.rule === 'apposition';
  const opening = object && before ? before.phrase.from : undefined;
  return {
    ...{ cue, from, to: saying + 1, subject, side: 'before', own },
    ...{ participle: false, rule: 'participle', opening },
  };
}

/** Quoted [her] as; quoted [its chair, Ada Byron,] as: the words are Byron's. */
function objectAt(units: readonly Unit[], at: number): { who: Phrase; to: number } | null {
  if (isObjective(units[at]?.lower)) return { who: { from: at, to: at + 1, head: at }, to: at + 1 };
  const base = phraseFrom(units, at);
  if (!base) return null;
  const wide = withPrepositions(units, base);
  if (units[wide.to]?.text !== ',') return { who: wide, to: wide.to };
  const close = units.findIndex(({ text }, i) => i > wide.to && i < wide.to + LONGEST_ASIDE && text === ',');
  const name = phraseFrom(units, wide.to + 1);
  const isName = name?.to === close && units[name.head]!.pos === 'PROPN';
  return close < 0 ? null : { who: isName ? name : wide, to: close + 1 };
}

/** In units. */
const LONGEST_ASIDE = 15;
