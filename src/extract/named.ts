// What a text names that is on our lists, under whatever name: governments and parties, weapons.
//
//   Downing Street would not say where SCALP may be fired
//   └ United Kingdom                   └ Storm Shadow, and so a cruise missile, a missile, a weapon

import type { Named } from '../model/reading.ts';
import { termsOf } from '../text/stem.ts';
import { findHolders, type HolderMention, holders } from './holders/holders.ts';
import { findWeapons, type WeaponMention } from './weapons/find.ts';
import { isKindOf, printedNames, weapons } from './weapons/weapons.ts';

/** The listed names in a text, by where they begin. */
export function findNamed(text: string): Named[] {
  const found = findHolders(text);
  return namedOf(found, findWeapons(text, found));
}

/** The holders and weapons that were found in a text as names of our lists, by where they begin. */
export function namedOf(found: readonly HolderMention[], armed: readonly WeaponMention[]): Named[] {
  const named: Named[] = [
    ...found.map(({ start, end, holder }) => ({
      start,
      end,
      concept: holder.word,
      list: 'holders' as const,
    })),
    ...armed.map(({ start, end, weapon }) => ({
      start,
      end,
      concept: weapon.word,
      list: 'weapons' as const,
    })),
  ];
  return named.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Stands for a listed name among the terms of a text; no word is written like it. */
export function conceptTerm(concept: string): string {
  return `=${concept}`;
}

/** The terms that a listed name adds to a text: itself, and for a weapon what kind of weapon it is. */
export function conceptTerms(concept: string): readonly string[] {
  const known = withKinds.get(concept) ?? kindsOf(concept);
  withKinds.set(concept, known);
  return known;
}

/** Whether a listed name is one thing ("Storm Shadow", "Estonia") and no general word ("missiles"). */
export function isSpecific(concept: string): boolean {
  return !general.has(concept);
}

/** Whether a term is a word of a listed name, and so spelt right where it stands. */
export function isListedTerm(term: string): boolean {
  listed ??= listedTerms();
  return listed.has(term);
}

const withKinds = new Map<string, readonly string[]>();

function kindsOf(concept: string): readonly string[] {
  const weapon = weapons.find(({ word }) => word === concept);
  if (!weapon) return [conceptTerm(concept)];
  return weapons.filter((kind) => isKindOf(weapon, kind)).map(({ word }) => conceptTerm(word));
}

const general = new Set(weapons.filter((weapon) => weapon.general).map(({ word }) => word));

/** Worked out only when a name is not found as it is spelt. */
let listed: ReadonlySet<string> | undefined;

function listedTerms(): ReadonlySet<string> {
  const names = [
    ...holders.flatMap(({ word, aliases, demonyms, metonyms }) => [
      word,
      ...aliases,
      ...demonyms,
      ...metonyms,
    ]),
    ...weapons.flatMap(printedNames),
  ];
  return new Set(names.flatMap((name) => termsOf(name).map(({ term }) => term)));
}
