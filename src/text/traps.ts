// Tells a listed word from its namesakes by what stands around it.
//
//   trap "think ~":   a think tank in Kyiv     namesake
//                     a tank in Kyiv           the thing itself

import type { Span } from '../model/span.ts';

/** How much of the text a trap sees on each side, in UTF-16 code units. */
const REACH = 40;

/** Stands for the word in the text that a trap is tried on, so that a tilde in the text is no word. */
const PLACE = '\uE000';

/**
 * Reads the traps of a listed word.
 *
 * @param traps regular expressions in which `~` stands for the word as found
 * @returns whether the word at a span of a text is a namesake
 */
export function trapsOf(traps: readonly string[]): (text: string, at: Span) => boolean {
  if (traps.length === 0) return () => false;
  let patterns: readonly RegExp[] | undefined;
  return (text, { start, end }) => {
    // Most listed words stand in no text that is read, and there are hundreds of them.
    patterns ??= traps.map(patternOf);
    const around = text.slice(Math.max(0, start - REACH), start) + PLACE + text.slice(end, end + REACH);
    return patterns.some((pattern) => pattern.test(around));
  };
}

function patternOf(trap: string): RegExp {
  // Not `\p{L}`: each such class is compiled anew, and a hundred of them cost the start more than the reading.
  const bounded = trap.startsWith('~') ? trap : `(?<!\\w)(?:${trap})`;
  return new RegExp(bounded.replaceAll('~', PLACE), 'u');
}
