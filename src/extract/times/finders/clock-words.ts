// Times of the clock in words.
//
//   half past three      quarter to nine on Saturday      ten to six      four in the morning

import { pad } from '../calendar.ts';
import type { Finder } from '../finder.ts';
import { amountOf } from '../numbers.ts';
import { pattern } from '../words.ts';

const HOUR = '(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])';
const PART = '(?: (?:in the (?=[mae])|at (?=n))(?<part>morning|afternoon|evening|night))?';

export const clockWords: Finder = {
  pattern: pattern(
    `(?<minutes>half|(?:a )?quarter|five|ten|twenty|twenty-five) (?<side>past|to) ${HOUR}${PART}`,
  ),
  read({ minutes, side, hour, part }, { before, after }) {
    // “From ten to six votes”, “half to three-quarters”.
    if (
      /\b(?:from|between|by|of) $/i.test(before) ||
      /^[ -](?!on\b|at\b|in\b|and\b|when\b|this\b|last\b)\w/.test(after)
    )
      return null;
    const past = /half/i.test(minutes!) ? 30 : /quarter/i.test(minutes!) ? 15 : Number(amountOf(minutes!));
    return told(Number(amountOf(hour!)) * 60 + (/^past$/i.test(side!) ? past : -past), part);
  },
};

export const hourInPart: Finder = {
  pattern: pattern(`${HOUR} in the (?<part>morning|afternoon|evening)`),
  read: ({ hour, part }, { before }) =>
    /\b(?:at|by|until|till|about|around|past|before|after|since) $/i.test(before)
      ? told(Number(amountOf(hour!)) * 60, part)
      : null,
};

function told(minutes: number, part: string | undefined) {
  const short = minutes % 720;
  // “Half past two at night” is before the morning.
  const isLate = /^(?:afternoon|evening)$/i.test(part ?? '') || (/^night$/i.test(part ?? '') && short >= 360);
  const day = short + (isLate ? 720 : 0);
  const time = `T${pad(Math.floor(day / 60) || (part ? 0 : 12))}:${pad(day % 60)}`;
  return { type: 'TIME', moment: { kind: 'shift', unit: 'day', by: 0, from: 'sentence' }, time } as const;
}
