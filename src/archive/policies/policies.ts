// Positions across documents: who has one, on which weapon, and what came first.

import { holderNamed } from '../../extract/holders/holders.ts';
import { rangeOf } from '../../extract/times/option-date.ts';
import { isKindOf, weaponNamed } from '../../extract/weapons/weapons.ts';
import type { Position } from '../../model/position.ts';
import type { Reading } from '../../model/reading.ts';
import { textOf } from '../../model/span.ts';
import { termsOf } from '../../text/stem.ts';
import type { Archive } from '../archive.ts';

export interface Held {
  readonly reading: Reading;
  readonly position: Position;
}

/** Every position, oldest first; those of one day in the order of the text. */
export function positionsOf(archive: Archive): Held[] {
  return archive.readings
    .flatMap((reading) => reading.positions.map((position) => ({ reading, position })))
    .sort((a, b) => compare(a.position.when, b.position.when));
}

/**
 * Of some positions those of a holder, and those of its parties and institutions as theirs. A person's name finds
 * what that person said for a holder.
 */
export function heldBy(typed: string, positions: readonly Held[]): Held[] {
  const holder = holderNamed(typed);
  if (holder)
    return positions.filter(
      ({ position }) =>
        position.holder === holder.word || holderNamed(position.holder)?.country === holder.word,
    );
  const wanted = termsIn(typed);
  return positions.filter(({ reading, position: { via, holderMention } }) => {
    const named = termsIn(
      [via, holderMention].map((span) => (span ? textOf(reading.document.body, span) : '')).join(' '),
    );
    return wanted.length > 0 && wanted.every((term) => named.includes(term));
  });
}

/** Of some positions those on a weapon: on itself, or on one of its kind where a kind is asked for. */
export function onWeapon(typed: string, positions: readonly Held[]): Held[] {
  const weapon = weaponNamed(typed);
  if (weapon) {
    return positions.filter(({ position: { weaponName } }) => {
      const held = weaponName === null ? null : weaponNamed(weaponName);
      return held !== null && isKindOf(held, weapon);
    });
  }
  const wanted = termsIn(typed);
  return positions.filter(({ reading, position: { weapon: span } }) => {
    const named = span ? termsIn(textOf(reading.document.body, span)) : [];
    return wanted.length > 0 && wanted.every((term) => named.includes(term));
  });
}

/** Whether a position was known by a day (ISO 8601). */
export function knownBy(day: string, { position, reading }: Held): boolean {
  const range = rangeOf(position.when);
  return (range?.from ?? position.when) <= day && reading.document.published.slice(0, 10) <= day;
}

export interface Counted {
  readonly name: string;
  readonly positions: number;
  /** All that it may be called, for completion. */
  readonly also: string;
}

/** The holders that have a position, most positions first. */
export function holdersKnown(archive: Archive): Counted[] {
  return counted(positionsOf(archive).map(({ position }) => position.holder)).map((one) => ({
    ...one,
    also: namesOf(one.name),
  }));
}

/** The weapons on which there is a position, most positions first. */
export function weaponsKnown(archive: Archive): Counted[] {
  return counted(
    positionsOf(archive).flatMap(({ position: { weaponName } }) => (weaponName ? [weaponName] : [])),
  ).map((one) => ({ ...one, also: one.name }));
}

function namesOf(holder: string): string {
  const { word, aliases, demonyms, metonyms } = holderNamed(holder) ?? {
    word: holder,
    aliases: [],
    demonyms: [],
    metonyms: [],
  };
  return [word, ...aliases, ...demonyms, ...metonyms].join(' ');
}

function counted(names: readonly string[]): { name: string; positions: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, positions]) => ({ name, positions }))
    .sort((a, b) => b.positions - a.positions || compare(a.name, b.name));
}

function termsIn(text: string): string[] {
  return termsOf(text).map(({ term }) => term);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
