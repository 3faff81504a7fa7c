// Lengths of time.
//
//   three-day talks      almost two and a half years      a 27-year contract      for a week      decades-long
//
// But not ages (a 47-year-old), nor the 1,000th day.

import type { Finder, Place } from '../finder.ts';
import type { Told, Unit } from '../mention.ts';
import { amountOf, NUMBER, SOME } from '../numbers.ts';
import { pattern, UNIT, UNITS } from '../words.ts';

const BETWEEN =
  '(?:(?:trading|business|working|full|whole|calendar|consecutive|straight|successive|solid|long|more|further|extra|additional|whole) ){0,2}';

/** “Six months”, “27-year”, “two and a half years”. */
export const duration: Finder = {
  pattern: pattern(
    `(?:(?:a|an|the) (?=\\d[\\d.]*[ -](?:${UNIT})(?!-)\\b))?(?<amount>${NUMBER}|${SOME})(?<half> and a half)?(?:[- ]| ?\\u2011)` +
      `${BETWEEN}(?<unit>${UNITS}|${UNIT})(?:-long| long\\b(?= [a-z]+))?`,
  ),
  read({ amount, half, unit }, place) {
    if (isNone(place) || (/^(?:second|day|hour|minute)$/i.test(unit!) && !isCompound(place))) return null;
    // “One day”, “one second”: some day, not a length. “Some days”, “few days”: not a number of them.
    if (
      /^one$/i.test(amount!) &&
      /^(?:second|day)$/i.test(unit!) &&
      !/\b(?:in|for|within|than|of|just|only) $/i.test(place.before) &&
      !/-/.test(place.text)
    )
      return null;
    if (/^some$/i.test(amount!)) return null;
    const exact = amountOf(amount!);
    const number = half ? String(Number(exact) + 0.5) : exact;
    return lengthOf(number, unitOf(unit!), exact === 'X');
  },
};

/** “A week”, “half an hour”, “an hour and a half”: only where it is plain that a length is meant. */
export const singleUnit: Finder = {
  pattern: pattern(
    `(?<amount>half an?|an?|another|(?:a )?quarter of an?|three quarters of an) (?:full |whole |entire |further )?(?<unit>${UNIT}|half-century|half-decade)(?<half> and a half)?`,
  ),
  read({ amount, unit, half }, place) {
    if (isNone(place)) return null;
    const known = unitOf(unit!.replace(/^half-/, ''));
    const part = /^half|^quarter|^a quarter/i.test(amount!) || /^half-/.test(unit!);
    if (part)
      return lengthOf(/^half/i.test(`${amount}${unit}`) || /half/.test(unit!) ? '0.5' : '0.25', known, false);
    if (rate.test(place.before) && !half) return null;
    if (known === 'second' && !LENGTH_BEFORE.test(place.before)) return null;
    // “A day”, “an hour”, “a minute”: also some day, and the like.
    if (known === 'day' && !LENGTH_BEFORE.test(place.before) && !LENGTH_AFTER.test(place.after)) return null;
    if (
      /^ (?:of|when|that|where|in which|to remember|like)\b/.test(place.after) &&
      !LENGTH_BEFORE.test(place.before)
    )
      return null;
    if (
      /^ [a-z]+/.test(place.after) &&
      place.next?.pos === 'NOUN' &&
      !half &&
      !LENGTH_BEFORE.test(place.before)
    )
      return null;
    return lengthOf(half ? '1.5' : '1', known, false);
  },
};

/** “Decades”, “in minutes”, “for years”: how many is not said. */
export const bareUnits: Finder = {
  pattern: pattern(`(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?:-long)?`),
  read({ unit }, place) {
    const { before, after, text } = place;
    const compound = /-long$/i.test(text);
    if (isNone(place) || /[-\d]$/.test(before)) return null;
    if (
      /^ (?:of|in the making|later|earlier|before|ago|to come|since|now|on|after|into)\b/.test(after) ||
      compound ||
      /\b(?:for|in|within|over|than|took|taken|taking|last|lasted|spent|after|many|over the|through the|just|only|been) (?:just |only )?$/i.test(
        before,
      )
    ) {
      if (/^ (?:of (?:the|a)\b)/.test(after)) return null;
      return lengthOf('X', unitOf(unit!), true);
    }
    return null;
  },
};

/** “Yearlong”, “the week-long visit”. */
export const unitLong: Finder = {
  pattern: pattern('(?<unit>minute|hour|day|week|month|year|decade|century)(?:-| )?long'),
  read: ({ unit }, { text, before }) =>
    / /.test(text) || /[-\d]$|\b(?:all|one|the) $/i.test(before) ? null : lengthOf('1', unitOf(unit!), false),
};

const LENGTH_BEFORE =
  /\b(?:for|in|within|over|than|under|nearly|almost|about|around|roughly|take|takes|took|taken|last|lasts|lasted|lasting|spend|spent|just|only|least|most|half) $/i;
const LENGTH_AFTER = /^ (?:after|before|later|earlier|ago|from now|behind|ahead|late|early|too|since)\b/;
/** “15 a year”, “$3bn a day”, “twice a week”: how often, which is the set finder's. */
const rate =
  /(?:\d|\d ?(?:bn|m|k|%)|\b(?:million|billion|thousand|hundred|dozen|once|twice|times|days|hours|percent|per cent|dollars|euros|pounds|rate of [a-z]+)) $/i;

function isNone({ before, after }: Place): boolean {
  return (
    /^[- ](?:olds?|aged|light)\b/i.test(after) ||
    /^ of age\b/.test(after) ||
    /(?:[$£€\d.,:/]|\bage |\baged |\b(?:light|man|person)[- ])$/i.test(before)
  );
}

/** “Three-day”, “a 12 hour flight”: a unit in the singular after a number stands before a noun. */
function isCompound({ text, next, after }: Place): boolean {
  return (
    /-/.test(text) ||
    /^(?:1|one)\b/i.test(text) ||
    (/^ [a-z]/.test(after) && (next?.pos === 'NOUN' || next?.pos === 'ADJ'))
  );
}

function lengthOf(number: string, unit: Unit, approximate: boolean): Told {
  const moment = { kind: 'fixed', value: durationOf(number, unit) } as const;
  return approximate ? { type: 'DURATION', moment, approximate } : { type: 'DURATION', moment };
}

const CODES: Record<Unit, [date: string, each: number]> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** `P2.5Y`, `PT30M`, `P10Y` for a decade, `PXD`. Takes a number's digits, or X. */
export function durationOf(number: string, unit: Unit): string {
  const [code, each] = CODES[unit];
  const count = number === 'X' ? 'X' : String(Number((Number(number) * each).toFixed(2)));
  return code.length > 1 ? `PT${count}${code[1]}` : `P${count}${code}`;
}

/** The unit that a word means, in either number; a fortnight is a pair of weeks and not told apart. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower === 'centuries') return 'century';
  return lower.replace(/s$/, '') as Unit;
}
