// Numbers in figures and in words, as the source of a pattern (flags `iu`).
//
//   14 · 2.5 million · fourteen · dozens       but no dates, ages, hours or sums

/** A number in figures or words, dates and ages left out. */
export const ANY_NUMBER =
  String.raw`(?:(?<![\p{L}\p{N}.,$£€:-])\d[\d.,]*(?:st|nd|rd|th)?(?![\d:%]|-year)(?:\s?(?:k|m|bn|million|billion|thousand|hundred))?|` +
  String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|` +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|' +
  String.raw`millions?|billions?|dozens?|scores|several|half|most|no|both|a (?:couple|handful|dozen|hundred|thousand|single))\b)`;
