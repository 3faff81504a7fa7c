// The listed names in a question, also where nobody troubled with capitals.
//
//   “did the us let ukraine use scalp”   →   United States, Ukraine, Storm Shadow

import { holderNamed } from '../../extract/holders/holders.ts';
import { findNamed } from '../../extract/named.ts';
import { unitsIn } from '../../extract/syntax/units.ts';
import { printedNames, weaponNamed } from '../../extract/weapons/weapons.ts';
import type { Prose } from '../../model/prose.ts';
import type { Named } from '../../model/reading.ts';
import { overlap } from '../../model/span.ts';
import type { SentenceUnits } from '../../model/unit.ts';
import { plain } from '../../text/fold.ts';
import { lazily } from '../../text/lazy.ts';
import { readProse } from '../../text/prose.ts';
import { termOf } from '../../text/stem.ts';
import { isFillerTerm, isStopTerm } from '../reading/stop-words.ts';

/** No listed name has more words that people type in small letters. */
const LONGEST = 4;

/** A question as typed, for all who look at it in turn: each command asks whether it is the one that is asked. */
export interface TypedQuestion {
  readonly text: string;
  readonly prose: Prose;
  /** Its words as the rules read them. */
  readonly sentences: readonly SentenceUnits[];
  /** The listed names in it, in reading order. */
  readonly named: readonly Named[];
}

/** Reads a question, of what few patterns take no more than its text. */
export function readQuestion(text: string): TypedQuestion {
  return lazily<Pick<TypedQuestion, 'text'>, Omit<TypedQuestion, 'text'>>(
    { text },
    {
      prose: () => readProse(text),
      sentences: ({ prose }) => unitsIn(prose, []),
      named: () => namedIn(text),
    },
  );
}

/** Longer names before shorter. */
function namedIn(text: string): Named[] {
  const named = findNamed(text);
  const words = Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu), (match) => ({
    text: match[0],
    start: match.index,
  }));
  for (let length = LONGEST; length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const [first, last] = [words[i]!, words[i + length - 1]!];
      const span = { start: first.start, end: last.start + last.text.length };
      if (isStopTerm(termOf(first.text)) && length > 1) continue;
      if (named.some((other) => overlap(other, span))) continue;
      const found = listed(text.slice(span.start, span.end), text.slice(0, span.start));
      if (found) named.push({ ...span, ...found });
    }
  }
  return named.sort((a, b) => a.start - b.start);
}

function listed(typed: string, before: string): Pick<Named, 'concept' | 'list'> | null {
  const term = termOf(typed);
  const word = !/\s/.test(typed);
  // “us” is the country after an article or an auxiliary, and else whoever is asking.
  if (/^us$/i.test(typed))
    return /(?:^|\b(?:the|did|does|has|is|was|will|can|by))\s*$/i.test(before)
      ? { concept: holderNamed('US')!.word, list: 'holders' }
      : null;
  if (word && (isStopTerm(term) || isFillerTerm(term))) return null;
  // “Un” is part of somebody's name; “UN” and “un” are initials.
  if (/^\p{Lu}\p{Ll}{1,2}$/u.test(typed) && /\p{Lu}\p{L}*\s$/u.test(before)) return null;
  // “britains policy” is Britain’s, without its mark.
  const holder = holderNamed(typed) ?? holderNamed(typed.replace(/s$/i, ''));
  if (holder) return { concept: holder.word, list: 'holders' };
  const weapon = weaponNamed(typed);
  // Folding takes "strikers" for Strykers: what is typed in small letters must be spelt as printed.
  const asPrinted = weapon && (!word || printedNames(weapon).some((name) => plain(name) === plain(typed)));
  return asPrinted ? { concept: weapon.word, list: 'weapons' } : null;
}
