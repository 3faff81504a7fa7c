// Names that begin with the surname, as Korean and Chinese ones do: told by how the other part is written.
//
//   Park Soo-yeon      Byron-King, Leeds-based
//   surname given      none

/** A syllable of Korean or Chinese in Latin letters, as “moon”, “hye” and “jin”; few English words are like it. */
const SYLLABLE = /^(?:[b-df-hj-np-tw-z]|ch|sh|zh|kw|ts|hs)?[aeiouwy]{1,3}(?:ng|[nmklphrt])?$/i;

/** Whether a word is a forename of two syllables: Soo-yeon. In any case. */
export function isEastAsianForename(word: string): boolean {
  const [one, two, more] = word.split('-');
  return two !== undefined && more === undefined && SYLLABLE.test(one!) && SYLLABLE.test(two);
}

/** Which of a name's parts is the surname. */
export function surnameOf(parts: readonly string[]): string {
  const last = parts.at(-1)!;
  return parts.length === 2 && isEastAsianForename(last) ? parts[0]! : last;
}
