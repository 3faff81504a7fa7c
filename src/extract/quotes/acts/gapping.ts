// Acts of speech whose verb stands in the clause before.
//
//   The Gazette called it “a triumph”; the Post, “a disaster”.      One critic called it “a triumph”, another “a disaster”.
//                 └ cue                └ who                                  └ cue                   └ who

import type { Unit } from '../../../model/unit.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import type { Act } from '../draft/act.ts';

/** The act of whoever stands at `at`, with the verb of the act before; null where none is left out. */
export function gapped(units: readonly Unit[], at: number, before: Act | undefined): Act | null {
  const mark = units[at - 1];
  if (!before?.subject || before.side !== 'before' || !mark || at - before.to > FARTHEST) return null;
  // …, and Poole, “yes”.
  const last = mark.lower === 'and' || mark.lower === 'but' ? at - 2 : at - 1;
  if (!/^[,;]$/.test(units[last]?.text ?? '') || (units[last - 1]?.quote ?? -1) < 0) return null;
  const isOther = /^(?:another|others|some)$/.test(units[at]!.lower);
  const phrase = isOther ? { from: at, to: at + 1, head: at } : phraseFrom(units, at);
  // A comma in place of the verb; else “Byron called the pier “old”, the town “lovely”” is all Byron's.
  const to = phrase && units[phrase.to]?.text === ',' ? phrase.to + 1 : phrase?.to;
  if (!phrase || !to || (to === phrase.to && !isOther) || (units[to]?.quote ?? -1) < 0) return null;
  return {
    ...{ cue: before.cue, from: phrase.from, to, subject: phrase, side: 'before', own: true },
    ...{ participle: false, rule: 'gapped' },
  };
}

/** In units. */
const FARTHEST = 20;
