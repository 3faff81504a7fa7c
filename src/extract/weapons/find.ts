// Finds weapons in a text, each with the words that belong to its name.
//
//   Kyiv fired long-range US-supplied missiles and a Patriot missile battery.
//              └─ long-range missiles, US ───┘       └─────── Patriot ─────┘

import type { Span } from '../../model/span.ts';
import { phraseFinder } from '../../text/phrases.ts';
import { trapsOf } from '../../text/traps.ts';
import type { Holder, HolderMention } from '../holders/holders.ts';
import { inCompany, type Named } from './company.ts';
import { isAfter, isBefore, isJoined } from './modifiers.ts';
import { printedNames, type Weapon, weaponNamed, weapons } from './weapons.ts';

export interface WeaponMention extends Span {
  /** The name or general word alone, without what stands before and after it. */
  readonly core: Span;
  readonly weapon: Weapon;
  /** Whose weapon it is said to be: who supplied or made it, else who has it. Null where not said. */
  readonly origin: Holder | null;
}

const find = phraseFinder(
  weapons.flatMap((weapon) =>
    printedNames(weapon).map((phrase) => ({
      phrase,
      value: { weapon, bare: weapon.bare.some((name) => phrase === name || phrase === `${name}s`) },
    })),
  ),
);
const isNamesake = new Map(weapons.map((weapon) => [weapon, trapsOf(weapon.traps)]));

/**
 * The weapons named in a text, in reading order, none overlapping.
 *
 * @param named the holders that the text names
 */
export function findWeapons(text: string, named: readonly HolderMention[]): WeaponMention[] {
  const names = find(text)
    .map(({ start, end, value }) => ({ start, end, ...value }))
    .filter((name) => !isNamesake.get(name.weapon)!(text, name));
  if (names.length === 0) return [];
  const endsAt = new Map(named.map((holder) => [holder.end, holder]));
  const startsAt = new Map(named.map((holder) => [holder.start, holder]));
  let floor = 0;
  return inCompany(text, joinedUp(text, names)).map(({ start, end, weapon }) => {
    const before = widened(text, start, floor, endsAt);
    floor = end;
    return {
      start: before.start,
      end,
      core: { start, end },
      weapon: reaching(weapon, text.slice(before.start, start)),
      origin: supplier(text, end, startsAt) ?? before.origin,
    };
  });
}

/** Names beside each other are one: "Patriot" and "missile defence", then what goes on with it ("systems"). */
function joinedUp(text: string, names: readonly Named[]): Named[] {
  const joined: Named[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const between = last && name.start - last.end <= 40 ? text.slice(last.end, name.start) : null;
    if (
      last &&
      between !== null &&
      isOneName(between) &&
      (name.weapon.general || name.weapon === last.weapon)
    ) {
      const weapon = last.weapon.general ? name.weapon : last.weapon;
      joined[joined.length - 1] = { start: last.start, end: name.end, weapon, bare: false };
    } else joined.push(name);
  }
  return joined.map((name) => goneOn(text, name));
}

/** Nothing but a space or hyphen, or words such as "guided", stands between two parts of one name. */
function isOneName(between: string): boolean {
  return between
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || word === '-' || isBefore(word));
}

function goneOn(text: string, name: Named): Named {
  let { end, bare } = name;
  for (let word = wordAfter(text, end); word; word = wordAfter(text, end)) {
    if (!isAfter(word)) {
      // "Stryker armoured carriers": a word of kind counts only if the name goes on behind it.
      const next = isBefore(word) ? wordAfter(text, end + 1 + word.length) : null;
      if (!next || !isAfter(next)) break;
    }
    end += 1 + word.length;
    bare = false;
  }
  return { ...name, end, bare };
}

function wordAfter(text: string, end: number): string | null {
  return text.slice(end, end + 30).match(/^[ -]([\p{L}-]+)/u)?.[1] ?? null;
}

/** Takes in what stands before a name and belongs to it, and whose weapon that says it is. */
function widened(text: string, from: number, floor: number, endsAt: ReadonlyMap<number, HolderMention>) {
  let start = from;
  let origin: Holder | null = null;
  let told = false;
  for (let steps = 0; steps < 8; steps++) {
    const word = text.slice(Math.max(floor, start - 40), start).match(/[\p{L}\p{N}’'.‐‑–-]+[ -]$/u)?.[0];
    if (!word) break;
    const owner = ownerIn(text, start, word, endsAt);
    if (owner) {
      if (!told) origin = owner.holder;
      told ||= owner.joined;
      start = owner.start;
    } else if (isBefore(word.slice(0, -1))) start -= word.length;
    else break;
  }
  return { start, origin };
}

/** The holder whose name ends the words before a weapon: "British ", "the UK’s ", "US-supplied ". */
function ownerIn(text: string, start: number, word: string, endsAt: ReadonlyMap<number, HolderMention>) {
  const tail = word.match(/[‐‑–-]\p{L}+ $/u)?.[0] ?? null;
  const joined = tail !== null && isJoined(tail.trim());
  const possessive = word.match(/[’']s? $/)?.[0];
  const length = joined ? tail.length : (possessive?.length ?? 1);
  const mention = endsAt.get(start - length);
  if (!mention || (!joined && !possessive && !qualifies(text, mention))) return null;
  const article = possessive && /\bthe $/i.test(text.slice(Math.max(0, mention.start - 5), mention.start));
  return { holder: mention.holder, start: mention.start - (article ? 4 : 0), joined };
}

/** "Danish tanks" and "US tanks" are somebody's; in "gave Ukraine tanks" two things stand side by side. */
function qualifies(text: string, { start, end, form, holder }: HolderMention): boolean {
  return form === 'demonym' || holder.kind === 'alliance' || /^[A-Z.]+$/.test(text.slice(start, end));
}

const SUPPLIED_BY =
  /^ (?:(?:that|which) (?:was|were|are|is|had been|have been) )?(?:supplied|provided|donated|given|sent|made|delivered|built|gifted) (?:to (?:\S+ ){1,3})?(?:by|from) (?:the )?/;

/** The holder in "missiles supplied by the US". */
function supplier(text: string, end: number, startsAt: ReadonlyMap<number, HolderMention>): Holder | null {
  const words = text.slice(end, end + 80).match(SUPPLIED_BY)?.[0];
  return words ? (startsAt.get(end + words.length)?.holder ?? null) : null;
}

/** A general word with "long-range" before it is the long-range kind, where that is listed. */
function reaching(weapon: Weapon, before: string): Weapon {
  if (!weapon.general || !/\blonge?r?[- ]range\b|\bdeep-strike\b/i.test(before)) return weapon;
  const wanted = weapon.kinds.includes('missiles') || weapon.word === 'rockets' ? 'missiles' : weapon.word;
  return weaponNamed(`long-range ${wanted}`) ?? weapon;
}
