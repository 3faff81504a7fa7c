// Stretches of time that end or begin with the document's date.
//
//   the past hour      the last nine days      the next six months      the coming weeks      recent months
//
// But not the last days of a siege, or the next step.

import type { Finder, Place } from '../finder.ts';
import { lengthOf, unitOf } from '../length.ts';
import type { Direction, Told } from '../mention.ts';
import { amountOf, NUMBER, SOME } from '../numbers.ts';
import { pattern, UNIT, UNITS } from '../words.ts';

/** With a number, or one: “the past nine days”, “the next year”. */
export const stretch: Finder = {
  pattern: pattern(
    '(?:(?<the>the|these|its|their|his|her|our) )?(?<which>last|past|next|coming|previous|following) ' +
      `(?:(?<amount>${NUMBER}|${SOME}) (?:(?:trading|business|working|full|calendar|consecutive|straight) )?(?<units>${UNITS})|(?<unit>${UNIT}))`,
  ),
  read({ the, which, amount, units, unit }, place) {
    if (unit && !isStretch(which!, the !== undefined, unit, place)) return null;
    const number = amountOf(amount ?? 'a');
    const told: Told = {
      type: 'DURATION',
      moment: { kind: 'fixed', value: lengthOf(number, unitOf(units ?? unit!)) },
      direction: directionOf(which!),
    };
    return number === 'X' ? { ...told, approximate: true } : told;
  },
};

/** Without a number: “the coming days”, “recent months”. */
export const vagueStretch: Finder = {
  pattern: pattern(
    `(?:(?<the>the|these) )?(?<which>recent|coming|upcoming|past|future|earlier|last|next) (?<units>${UNITS}|times)`,
  ),
  read({ the, which }, { after }) {
    if (/^(?:last|next)$/i.test(which!) && (!the || TOLD_AFTER.test(after))) return null;
    const direction = directionOf(which!);
    const value = direction === 'past' ? 'PAST_REF' : 'FUTURE_REF';
    return { type: 'DATE', moment: { kind: 'fixed', value }, direction, approximate: true };
  },
};

/** “The last days of the siege”, “the last day I took off”: told by another thing than now. */
const TOLD_AFTER =
  /^ (?:in|before|after|that|when|he|she|I|we|they|of (?:the|his|her|its|their|an?|[A-Z][a-z]+))\b/;

function isStretch(which: string, the: boolean, unit: string, { after }: Place): boolean {
  if (/^(?:previous|following)$/i.test(which)) return false;
  if (/^(?:last|next)$/i.test(which) && TOLD_AFTER.test(after)) return false;
  if (/^last$/i.test(which) && /^(?:second|minute|day)$/i.test(unit)) return false;
  return the || /^(?:past|coming)$/i.test(which);
}

function directionOf(which: string): Direction {
  return /next|coming|following|future/i.test(which) ? 'future' : 'past';
}
