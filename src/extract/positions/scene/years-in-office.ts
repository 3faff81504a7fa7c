// Who spoke for whom in the years of the war, for texts that take it as known.
//
//   “Rutte said” in July 2023 → the Netherlands; in November 2024 → NATO

import { fold } from '../../../text/fold.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { type Holder, holderNamed } from '../../holders/holders.ts';

const month = z.string().regex(/^\d{4}-\d\d$/);
const entry = listedWord.extend({
  /** Where it is not the last name. */
  family: z.string().optional(),
  /** Months, both included; no `to` where the term runs on. */
  terms: z.array(z.object({ holder: z.string(), from: month, to: month.optional() })).min(1),
});

type OfficeHolder = z.infer<typeof entry>;

const byName = new Map<string, OfficeHolder[]>();
for (const person of readWordList(new URL('years-in-office.jsonl', import.meta.url), entry)) {
  const key = fold(familyOf(person));
  byName.set(key, [...(byName.get(key) ?? []), person]);
}

/**
 * The holder for which a person held office.
 *
 * @param names of the person as printed, without titles; a family name alone will do if only one person has it
 * @param day ISO 8601
 */
export function officeOf(names: readonly string[], day: string): Holder | null {
  const printed = names.map(fold);
  const held = printed
    .flatMap((name) => byName.get(name) ?? [])
    .filter(({ word }) => printed.length === 1 || sharesNames(word.split(' ').map(fold), printed))
    .flatMap(({ terms }) => terms)
    .filter(({ from, to }) => from <= day.slice(0, 7) && day.slice(0, 7) <= (to ?? '9999'))
    .map(({ holder }) => holder);
  return new Set(held).size === 1 ? holderNamed(held[0]!) : null;
}

function familyOf({ word, family }: OfficeHolder): string {
  return family ?? word.split(' ').at(-1)!;
}

function sharesNames(full: readonly string[], printed: readonly string[]): boolean {
  return printed.every((name) => full.includes(name));
}
