// Times told by how long ago they were, or how long after another.
//
//   a year ago      two weeks ago      three days later      a month earlier

import type { Finder } from '../finder.ts';
import type { Moment, Unit } from '../mention.ts';
import { amountOf, NUMBER, SOME } from '../numbers.ts';
import { pattern, UNIT, UNITS } from '../words.ts';
import { unitOf } from '../length.ts';

export const ago: Finder = {
  pattern: pattern(
    `(?<amount>${NUMBER}|${SOME}|an?|half a|half an)[ -](?<unit>${UNITS}|${UNIT})(?<half> and a half)? ` +
      '(?<way>ago|earlier|later|from now|hence|previously|on)(?! than)',
  ),
  read({ amount, unit, half, way }, { after }) {
    const number = amountOf(amount!);
    // “Two years on” closes a clause; “three weeks on the road” does not.
    if (/^on$/i.test(way!) && !/^(?:[,.;:]|$)/.test(after)) return null;
    const back = /^(?:ago|earlier|previously)$/i.test(way!);
    const said = /^(?:ago|from now|hence)$/i.test(way!);
    const direction = back || !said ? 'past' : 'future';
    const known = unitOf(unit!);
    if (number === 'X' || number.includes('.') || /^half/i.test(amount!)) {
      const value = direction === 'past' ? 'PAST_REF' : 'FUTURE_REF';
      return { type: 'DATE', moment: { kind: 'fixed', value }, direction, approximate: true };
    }
    const count = Number(number) * (back ? -1 : 1);
    const exact = known === 'day' || isWeekday(known, count);
    const moment: Moment = { kind: 'shift', unit: known, by: count, from: said ? 'published' : 'story' };
    const day: Moment = { ...moment, unit: 'day', by: count * 7 };
    return {
      type: 'DATE',
      // “A week ago” counts days: the same weekday. “Three weeks ago” does not.
      moment: isWeekday(known, count) ? day : moment,
      ...(exact && !half ? {} : { approximate: true }),
    };
  },
};

const isWeekday = (unit: Unit, count: number) => unit === 'week' && Math.abs(count) === 1;
