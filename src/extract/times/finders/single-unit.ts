// Lengths of one unit or a part of one: only where it is plain that a length is meant.
//
//   for a week      over a decade      half an hour      a day after
//
// But not a year of drought, a week when nothing happened, or $3bn a year (that is how often).

import type { Finder, Place } from '../finder.ts';
import { isNoLength, toldLength, unitOf } from '../length.ts';
import { pattern } from '../words.ts';

export const singleUnit: Finder = {
  pattern: pattern(
    '(?:(?<part>half an?|(?:a )?quarter of an|three quarters of an)|an?|another) (?:full |whole |entire |further )?(?<unit>minute|hour|day|week|fortnight|month|year|decade|century)(?<half> and a half)?',
  ),
  read({ part, unit, half }, place) {
    if (isNoLength(place.before, place.after)) return null;
    if (part) return toldLength(PARTS[part.toLowerCase()[0]!]!, unitOf(unit!));
    if (half) return toldLength('1.5', unitOf(unit!));
    return isLength(unit!, place) ? toldLength('1', unitOf(unit!)) : null;
  },
};

/** Told apart by their first letter: half, (a) quarter, three quarters. */
const PARTS: Record<string, string> = { h: '0.5', a: '0.25', q: '0.25', t: '0.75' };

const LENGTH_BEFORE =
  /\b(?:for|in|within|over|than|under|nearly|almost|about|around|roughly|takes?|took|taken|lasts?|lasted|lasting|spends?|spent|just|only|least|most) $/i;
const LENGTH_AFTER = /^ (?:after|before|later|earlier|from now|behind|ahead|late|early|too|since)\b/;
const HOW_OFTEN =
  /(?:\d|\d ?(?:bn|m|k|%)|\b(?:million|billion|thousand|hundred|dozen|once|twice|times|days|hours|percent|per cent|dollars|euros|pounds|rate of [a-z]+)) $/i;
const TOLD_OF = /^ (?:of|when|that|where|in which|to remember|like)\b/;

function isLength(unit: string, { before, after, next }: Place): boolean {
  if (HOW_OFTEN.test(before)) return false;
  if (LENGTH_BEFORE.test(before)) return true;
  // “A day”, “an hour”: also some day, and the like.
  if (/^(?:minute|hour|day)$/i.test(unit)) return LENGTH_AFTER.test(after);
  return !TOLD_OF.test(after) && !(/^ [a-z]/.test(after) && next?.pos === 'NOUN');
}
