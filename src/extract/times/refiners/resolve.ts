// Gives each mention its value, in reading order: some are told by the document's date, some by the mention
// before them.
//
//   shares fell on Thursday … ended the day lower      the day → that Thursday

import type { Prose } from '../../../model/prose.ts';
import type { Timex } from '../../../model/timex.ts';
import type { SentenceUnits } from '../../../model/unit.ts';
import { type Day, isoDay } from '../calendar.ts';
import type { Direction, Mention, Moment, Shift } from '../mention.ts';
import { daysOf } from '../range.ts';
import { reckonDate } from '../reckon-date.ts';
import { reckonShift } from '../reckon-shift.ts';
import { type Tense, tenseAt } from '../tense/tense.ts';

/** The calendar value told last, and where it ended. */
interface Told {
  readonly value: string;
  readonly end: number;
}

/** A time farther back (UTF-16 code units) is no longer what “that day” means. */
const STORY = 1200;
const SENTENCE = 200;
const COMPARED = /\b(?:from|against|compared (?:with|to)|versus|than) [^.;!?\n]{0,40}$/;
/** Between the ends of a stretch of time. */
const STRETCH = 60;

/** Takes mentions in order, and the sentences' units; `published` is null where the document's date is unknown. */
export function resolve(
  mentions: readonly Mention[],
  prose: Prose,
  sentences: readonly SentenceUnits[],
  published: Day | null,
): Timex[] {
  let told: Told | null = null;
  let toldDay: Told | null = null;
  return mentions.map((mention): Timex => {
    // Most times tell by themselves which way they look; their sentences are not read.
    let found: Tense | undefined;
    const tense = () => {
      found ??= mention.moment.kind === 'fixed' ? null : tenseAt(prose, sentences, mention);
      return found;
    };
    const start = told && isEnd(mention, told, prose) ? daysOf(told.value)![0] : null;
    const value =
      start === null
        ? reckon(mention, published, tense, anchorOf(mention, published, prose, told, toldDay))
        : reckon(mention, start, () => 'future', null);
    if (daysOf(value) && mention.moment.kind !== 'fixed') {
      told = { value, end: mention.end };
      if (isDay(value)) toldDay = told;
    }
    return {
      start: mention.start,
      end: mention.end,
      type: mention.type,
      value,
      basis: basisOf(mention.moment, value),
      direction: mention.direction ?? directionOf(value, published, tense),
      approximate: mention.approximate ?? false,
    };
  });
}

/** Whether a date is the other end of a stretch: “from Friday until Saturday”, “between Sunday and Tuesday”. */
function isEnd({ moment, start }: Mention, told: Told, { text }: Prose): boolean {
  if (moment.kind !== 'date' || moment.year !== undefined || moment.which || start - told.end > STRETCH)
    return false;
  const between = text.slice(told.end, start);
  const isPair =
    /^ and (?:on )?$/.test(between) &&
    /\bbetween [^.,;]{1,30}$/.test(text.slice(Math.max(0, told.end - 40), told.end));
  return (
    isPair ||
    /^(?:,? ?(?:to|through) | ?[–—-] ?)$/.test(between) ||
    /^[^.;!?\n]* ?\b(?:until|till) (?:the )?$/.test(between)
  );
}

function reckon(mention: Mention, published: Day | null, tense: () => Tense, anchor: Told | null): string {
  const { moment, time = '' } = mention;
  if (moment.kind === 'fixed') return moment.value;
  if (moment.kind === 'date') return `${reckonDate(moment, published, tense)}${time}`;
  const from = anchor && daysOf(anchor.value)?.[0];
  if (from === null || from === undefined) return unanchored(moment, time, tense);
  if (moment.keep) return sameLastYear(anchor!.value, published ?? from);
  const by = moment.eve && tense() !== 'future' ? moment.by - 1 : moment.by;
  const value = reckonShift(moment.unit, by, from);
  // “A month later he resigned”: later than what, was not told in a way that was understood.
  const ahead = published !== null && (daysOf(value)?.[0] ?? 0) > published;
  if (moment.from === 'story' && moment.by > 0 && ahead && tense() !== 'future') return 'PAST_REF';
  return `${value}${time}`;
}

/** What a shift is counted from. */
function anchorOf(
  { moment, start }: Mention,
  published: Day | null,
  { text }: Prose,
  told: Told | null,
  toldDay: Told | null,
): Told | null {
  if (moment.kind !== 'shift') return null;
  const document = published === null ? null : { value: isoDay(published), end: start };
  if (moment.from === 'published') return document;
  const candidate = moment.unit === 'day' ? toldDay : told;
  if (!candidate) return document;
  const between = start - candidate.end;
  // “Up from 8 million a year earlier” compares with now, unless the sentence tells another time.
  const isCompared = moment.by < 0 && COMPARED.test(text.slice(Math.max(0, start - 50), start));
  if (moment.from === 'story' && !isCompared) return between <= STORY ? candidate : document;
  return between <= SENTENCE && !/[.!?]["”’']?\s|\n/.test(text.slice(candidate.end, start))
    ? candidate
    : document;
}

/** The month or quarter told before, a year back; the year where none was. */
function sameLastYear(value: string, published: Day): string {
  const parts = /^(\d{4})(-\d\d|-Q\d)?/.exec(value);
  return parts ? `${Number(parts[1]) - 1}${parts[2] ?? ''}` : reckonShift('year', -1, published);
}

function unanchored({ by, from }: Shift, time: string, tense: () => Tense): string {
  if (time) return `XXXX-XX-XX${time}`;
  if (from === 'story' && by > 0) return tense() === 'future' ? 'FUTURE_REF' : 'PAST_REF';
  return by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}

function basisOf(moment: Moment, value: string): Timex['basis'] {
  if (moment.kind === 'date') return moment.year !== undefined && !moment.either ? 'stated' : 'inferred';
  return moment.kind === 'fixed' && !value.endsWith('_REF') ? 'stated' : 'inferred';
}

function directionOf(value: string, published: Day | null, tense: () => Tense): Direction {
  if (value === 'PAST_REF') return tense() === 'future' ? 'future' : 'past';
  if (value === 'FUTURE_REF') return 'future';
  const days = daysOf(value.replace(/^FY/, ''));
  if (!days) return 'present';
  if (published === null) return tense() === 'future' ? 'future' : 'past';
  if (days[1] < published) return 'past';
  if (days[0] > published) return 'future';
  return tense() === 'future' ? 'future' : 'present';
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}
