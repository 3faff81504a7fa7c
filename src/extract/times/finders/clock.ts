// Times of day by the clock.
//
//   18:39      7pm local time      6:40 p.m. (GMT +8)      0800 UTC      noon      see the 14.40 post

import { pad } from '../calendar.ts';
import type { Finder } from '../finder.ts';
import type { Told } from '../mention.ts';
import { pattern } from '../words.ts';

const HALF = '(?<half>[ap]\\.m\\.|[ap]m)';
const ZONE_NAME = 'UTC|GMT|BST|CET|CEST|EET|EEST|MSK|EST|EDT|ET|CST|CDT|PST|PDT|IST|AEST|AEDT|JST';
const ZONE = `(?: (?:\\((?:${ZONE_NAME})(?: ?[+-]\\d{1,2}(?::?\\d\\d)?)?\\)|(?<zone>${ZONE_NAME})(?: ?[+-]\\d{1,2})?|(?:local|eastern|[A-Z][a-z]+) time))?`;

/** Hours and minutes, with a colon; 12 or 24 hours. */
export const clock: Finder = {
  pattern: clockPattern(
    `(?<hour>[01]?\\d|2[0-4])[:](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?${HALF})?${ZONE}`,
  ),
  read: (words, place) =>
    /[\d:.,$£€]$|\b\d{1,2} $/.test(place.before) || /^[:/]\d|^-\d/.test(place.after) ? null : timeOf(words),
};

/** “At 9.30 on Friday”, “see the 14.40 post”. */
const AT_DAY =
  /^ (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:morning|afternoon|evening)|today|yesterday)\b/;
const LIVE = /^ (?:post|update|entry|report|bulletin|train|kick-off)\b/;

/** A point instead of a colon needs a word that shows a time, else it is a decimal. */
export const pointClock: Finder = {
  pattern: clockPattern(`(?<hour>[01]?\\d|2[0-3])[.](?<minute>[0-5]\\d)(?:\\s?${HALF})?${ZONE}`),
  read(words, place) {
    if (/[\d:.,$£€]$/.test(place.before) || /^[.,]?\d/.test(place.after)) return null;
    const shown =
      words.half || / [A-Z(l]/.test(place.text) || AT_DAY.test(place.after) || LIVE.test(place.after);
    return shown ? timeOf(words) : null;
  },
};

export const hourOnly: Finder = {
  pattern: clockPattern(`(?<hour>1[0-2]|[1-9])\\s?${HALF}${ZONE}`),
  read: (words, { before }) => (/[\d:.,$£€/]$/.test(before) ? null : timeOf(words)),
};

/** Four figures, as soldiers and markets write: only with a zone. */
export const fourFigures: Finder = {
  pattern: pattern(`(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?<zone>${ZONE_NAME}|hrs|hours)`),
  read: (words, { before, text }) =>
    /[\d:.,$£€/]$/.test(before) || (/hours|hrs/i.test(text) && !/\bat $/.test(before)) ? null : timeOf(words),
};

export const oClock: Finder = {
  pattern: pattern(
    `(?:(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) o['’]clock|(?<name>noon|midday|midnight))`,
  ),
  read({ word, name }) {
    if (name) return { type: 'TIME', moment: atStory, time: /midnight/i.test(name) ? 'T24:00' : 'T12:00' };
    const hour = HOURS.indexOf(word!.toLowerCase()) + 1 || Number(word);
    return hour <= 24 ? { type: 'TIME', moment: atStory, time: `T${pad(hour)}:00` } : null;
  },
};

const HOURS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The day is told elsewhere in the sentence, or is the document's. */
const atStory = { kind: 'shift', unit: 'day', by: 0, from: 'sentence' } as const;

function timeOf({ hour, minute, half, zone }: Record<string, string | undefined>): Told | null {
  const twelve = half !== undefined;
  if (twelve && (Number(hour) > 12 || Number(hour) === 0)) return null;
  const hours = twelve ? (Number(hour) % 12) + (/^p/i.test(half!) ? 12 : 0) : Number(hour);
  const utc = /^(?:UTC|GMT)$/i.test(zone ?? '') ? 'Z' : '';
  return { type: 'TIME', moment: atStory, time: `T${pad(hours)}:${minute ?? '00'}${utc}` };
}

/** “p.m.” ends with a mark, so that the pattern cannot end at a word's end. */
function clockPattern(source: string): RegExp {
  return new RegExp(`${pattern(source).source.replace(/\(\?!\[A-Za-z0-9_\]\)$/, '')}(?![A-Za-z0-9_])`, 'gi');
}
