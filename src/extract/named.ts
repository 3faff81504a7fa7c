// What a text names that is on our lists, under whatever name: governments and parties, weapons.
//
//   Downing Street would not say where SCALP may be fired
//   └ holders: United Kingdom          └ weapons: Storm Shadow

import type { Prose } from '../model/prose.ts';
import type { Named } from '../model/reading.ts';
import { readProse } from '../text/prose.ts';
import { termsOf } from '../text/stem.ts';
import { findHolders, holderNamed, holders } from './holders/holders.ts';
import { findWeapons, weaponNamed, weapons } from './weapons/weapons.ts';

/** The listed names in a text, by where they begin. */
export function findNamed(prose: Prose): Named[] {
  const found: Named[] = [
    ...findHolders(prose).map(({ start, end, holder }) => ({
      start,
      end,
      concept: holder,
      list: 'holders' as const,
    })),
    ...findWeapons(prose).map(({ start, end, weapon }) => ({
      start,
      end,
      concept: weapon,
      list: 'weapons' as const,
    })),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
