// Draws lines that can be changed, each with one change: the same ones for the same seed.
//
//   draw(places, 30, 7)

import type { Place } from './places.ts';

/** A line counts once, however many words a list in it has. */
export function draw(places: readonly Place[], count: number, seed: number): Place[] {
  const random = randomFrom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const lineOf = ({ file, line }: Place) => `${file}:${line}`;
  const lines = [...new Set(places.map(lineOf))];
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, lines.length)) drawn.add(pick(lines));
  return [...drawn].map((line) => {
    const there = places.filter((place) => lineOf(place) === line);
    const name = pick([...new Set(there.map((place) => place.name))]);
    return pick(there.filter((place) => place.name === name));
  });
}

/** Mulberry32: numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
