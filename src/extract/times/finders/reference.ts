// Times that are near or far but on no calendar: a list of words.
//
//   now      recently      in the future      at the moment

import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import type { Finder, Place } from '../finder.ts';
import { pattern } from '../words.ts';

const entry = listedWord.extend({
  value: z.enum(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF']),
  /** Patterns of what must not stand before or after. */
  notBefore: z.string().optional(),
  notAfter: z.string().optional(),
});
const words = new Map(
  readWordList(new URL('reference.jsonl', import.meta.url), entry).map((line) => [
    line.word,
    {
      value: line.value,
      notBefore: line.notBefore && new RegExp(`(?:${line.notBefore})$`, 'i'),
      notAfter: line.notAfter && new RegExp(`^(?:${line.notAfter})`, 'i'),
    },
  ]),
);
const DIRECTION = { PAST_REF: 'past', PRESENT_REF: 'present', FUTURE_REF: 'future' } as const;

// Longest first, so that “more recently” is not found as “recently”.
const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);

export const reference: Finder = {
  pattern: pattern(`(?<word>${longestFirst.join('|')})`),
  read({ word }, place) {
    const listed = words.get(word!.toLowerCase().replace(/\s+/g, ' '))!;
    if (/^[A-Z]/.test(word!) && /[a-z,] $/.test(place.before)) return null;
    if (isRuledOut(listed, place)) return null;
    const { value } = listed;
    const told = { type: 'DATE', moment: { kind: 'fixed', value }, direction: DIRECTION[value] } as const;
    return value === 'PRESENT_REF' ? told : { ...told, approximate: true };
  },
};

type Listed = { notBefore?: RegExp | string | undefined; notAfter?: RegExp | string | undefined };

function isRuledOut({ notBefore, notAfter }: Listed, { before, after }: Place): boolean {
  return (
    (notBefore instanceof RegExp && notBefore.test(before)) ||
    (notAfter instanceof RegExp && notAfter.test(after)) ||
    /-$/.test(before) ||
    /^-/.test(after)
  );
}
