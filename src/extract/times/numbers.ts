// Numbers as news writes them before a unit of time.
//
//   three, twenty-five, 1,000, 2.5, two and a half, several

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Digits or words for an exact number. */
export const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?|(?:${TENS})(?:-(?:${SMALL}))?|${SMALL}|a hundred|one hundred`;
/** Words for a number that is not told. */
export const SOME =
  'several|many|a few|a couple of|couple of|a handful of|dozens of|hundreds of|thousands of|few|some';

export const ORDINALS = 'first|second|third|fourth|1st|2nd|3rd|4th';

const small = new Map(SMALL.split('|').map((word, i) => [word, i + 1]));
const tens = new Map(TENS.split('|').map((word, i) => [word, (i + 2) * 10]));

/** The number as TIMEX3 writes it: digits, `X` where it is not told. Takes any form of `NUMBER` or `SOME`. */
export function amountOf(words: string): string {
  const word = words.toLowerCase().trim();
  if (/^[\d.,]+$/.test(word)) return word.replaceAll(',', '');
  if (/^(?:an?|single)$/.test(word)) return '1';
  if (word.endsWith('hundred')) return '100';
  const [first, second] = word.split('-');
  const sum = (tens.get(first!) ?? small.get(first!) ?? 0) + (small.get(second ?? '') ?? 0);
  return sum ? String(sum) : 'X';
}

/** 1 for "first" or "1st", up to 4. */
export function ordinalOf(word: string): number {
  return (ORDINALS.split('|').indexOf(word.toLowerCase()) % 4) + 1;
}
