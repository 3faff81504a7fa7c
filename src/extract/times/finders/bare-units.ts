// Lengths whose number is not told at all.
//
//   for years      the worst in months      decades-long      years in the making      the week-long visit
//
// But not the years of plenty, the days after the vote, or the last days of the siege.

import type { Finder } from '../finder.ts';
import { isNoLength, toldLength, unitOf } from '../length.ts';
import { pattern } from '../words.ts';

const BEFORE =
  /\b(?:for|in|within|over|than|takes?|took|taken|taking|(?<!\b(?:the|these|his|her|its|our|their) )lasts?|lasted|spent|after|many|over the|through the|been) (?:just |only )?$/i;
const AFTER = /^ (?:in the making|later|earlier|before|ago|to come|since|now|on|after|into)\b/;
const TOLD_BEFORE = /\b(?:the|these|those|first|last|final|early|later?|his|her|its|their) $/i;

export const bareUnits: Finder = {
  pattern: pattern('(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?<long>-long)?'),
  read({ unit, long }, { before, after }) {
    if (isNoLength(before, after) || /-$/.test(before)) return null;
    const length = BEFORE.test(before) || (AFTER.test(after) && !TOLD_BEFORE.test(before));
    if (!long && (!length || /^ of (?:the|an?)\b/.test(after))) return null;
    return toldLength('X', unitOf(unit!));
  },
};

export const unitLong: Finder = {
  pattern: pattern('(?<unit>hour|day|week|month|year|decade|century)-?long'),
  read: ({ unit }, { before }) => (/[-\d]$/.test(before) ? null : toldLength('1', unitOf(unit!))),
};
