// Times told by how long ago they were, or how long after another.
//
//   a year ago      two weeks ago      three days later      years ago      in two months’ time

import type { Finder } from '../finder.ts';
import { unitOf } from '../length.ts';
import type { Told, Unit } from '../mention.ts';
import { amountOf, NUMBER, SOME } from '../numbers.ts';
import { pattern, UNIT, UNITS } from '../words.ts';

export const ago: Finder = {
  pattern: pattern(
    `(?:(?<amount>${NUMBER}|${SOME}|an?|half an?)[ -])?(?<unit>${UNITS}|${UNIT})(?<half> and a half)?` +
      "(?<way> ago| earlier| later| from now| hence| on|['’]s? time)(?! than)",
  ),
  read({ amount = 'some', unit, half, way }, { after, text }) {
    // “Two years on, …”; but “three weeks on the road”, and “the year later known as …”.
    if (/^\son$/i.test(way!) && !/^(?:[,.;:]|$)/.test(after)) return null;
    if (text.toLowerCase().startsWith(unit!.toLowerCase()) && !/s$/i.test(unit!)) return null;
    const sign = /ago|earlier/i.test(way!) ? -1 : 1;
    const from = /earlier|later|on$/i.test(way!) ? 'story' : 'published';
    const number = amountOf(amount);
    if (!/^\d+$/.test(number)) return vague(sign > 0 && from === 'published' ? 'future' : 'past');
    return shifted(unitOf(unit!), sign * Number(number), from, half === undefined);
  },
};

/** “Several weeks ago”: by how many is not told. */
function vague(direction: 'past' | 'future'): Told {
  const value = direction === 'past' ? 'PAST_REF' : 'FUTURE_REF';
  return { type: 'DATE', moment: { kind: 'fixed', value }, direction, approximate: true };
}

function shifted(unit: Unit, by: number, from: 'published' | 'story', whole: boolean): Told {
  // “A week ago” counts days: the same weekday. “Three weeks ago” does not.
  if (unit === 'week' && Math.abs(by) === 1 && whole)
    return { type: 'DATE', moment: { kind: 'shift', unit: 'day', by: by * 7, from } };
  const moment = { kind: 'shift', unit, by, from } as const;
  return unit === 'day' && whole ? { type: 'DATE', moment } : { type: 'DATE', moment, approximate: true };
}
