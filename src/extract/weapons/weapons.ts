// The weapons of the war, each with its other names and the general word for it.
//
//   SCALP → Storm Shadow, a cruise missile, a missile, a weapon      shells → ammunition

import { phraseKey } from '../../text/phrases.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import { isAfter } from './modifiers.ts';

const words = z.array(z.string().min(1)).default([]);

const entry = listedWord.extend({
  /** A word for a kind ("tanks"), not the name of one weapon. */
  general: z.boolean().default(false),
  /** General words that cover it, the nearest first; none for the most general. */
  kinds: z.array(z.string().min(1)),
  /** The holder's canonical name in whose country it is made, or was first. */
  maker: z.string().optional(),
  aliases: words,
  /** Names that are a weapon only in a weapon's company: "Abrams" is more often a person. */
  bare: words,
  /** Namesakes; see `trapsOf`. */
  traps: words,
});

/** `word` is the canonical name. */
export type Weapon = z.infer<typeof entry>;

/** All weapons, general words first. */
export const weapons: readonly Weapon[] = checked(
  readWordList(new URL('weapons.jsonl', import.meta.url), entry),
);

const byWord = new Map(weapons.map((weapon) => [weapon.word, weapon]));
const byKey = keysOf(weapons);

/** The weapon that a person means by what they type: any of its names, singular or plural; null if none is listed. */
export function weaponNamed(typed: string): Weapon | null {
  const key = phraseKey(typed).replace(/^(?:the|an?) /, '');
  // "Storm Shadow missiles" is Storm Shadow: the last words may be the general ones.
  const exact = byKey.get(key);
  if (exact) return exact;
  const parts = key.split(' ').slice(0, LONGEST_NAME);
  for (let cut = parts.length - 1; cut > 0; cut--) {
    const named = byKey.get(parts.slice(0, cut).join(' '));
    const rest = parts.slice(cut);
    if (named && (byKey.get(rest.join(' '))?.general || rest.every(isAfter))) return named;
  }
  return null;
}

/** In words; no weapon is called more than this. */
const LONGEST_NAME = 12;

/** Whether `weapon` is `kind`, or is covered by it: Taurus by missiles, tanks by weapons. */
export function isKindOf(weapon: Weapon, kind: Weapon): boolean {
  return weapon === kind || weapon.kinds.some((word) => isKindOf(byWord.get(word)!, kind));
}

/** The names by which a weapon is printed, each with its plural. */
export function printedNames({ word, aliases, bare }: Weapon): string[] {
  return [...new Set([word, ...aliases, ...bare])].flatMap(withPlural);
}

function withPlural(name: string): string[] {
  if (/[a-rt-xz]y$/.test(name) && !/[aeo]y$/.test(name)) return [name, `${name.slice(0, -1)}ies`];
  return /[a-zA-RT-Z]$/.test(name) && !/s$/.test(name) ? [name, `${name}s`] : [name];
}

function keysOf(list: readonly Weapon[]): Map<string, Weapon> {
  const keys = new Map<string, Weapon>();
  for (const weapon of list) {
    for (const name of printedNames(weapon)) {
      const other = keys.get(phraseKey(name));
      if (other && other !== weapon)
        throw new Error(
          `weapons.jsonl: “${name}” is listed for ${other.word} and for ${weapon.word}. Keep one.`,
        );
      keys.set(phraseKey(name), weapon);
    }
  }
  return keys;
}

function checked(list: Weapon[]): Weapon[] {
  const general = new Set(list.filter((weapon) => weapon.general).map(({ word }) => word));
  for (const { word, kinds } of list) {
    const unknown = kinds.find((kind) => !general.has(kind));
    if (unknown)
      throw new Error(`weapons.jsonl: the kind “${unknown}” of ${word} is not listed. Add it as general.`);
  }
  return list;
}
