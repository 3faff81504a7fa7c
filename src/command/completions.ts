// Choices for options that complete, best first.

import type { Archive } from '../archive/archive.ts';
import { holdersKnown, weaponsKnown } from '../archive/policies/policies.ts';
import { speakersOf } from '../archive/speakers/speakers.ts';
import { fold } from '../text/fold.ts';
import type { Completion } from './command.ts';
import { speakerName } from './wording.ts';

/** Discord shows no more. */
const MOST = 25;

/** Everyone quoted whose name or role has words that begin as typed, the most quoted first. */
export function completeSpeaker(typed: string, archive: Archive): Completion[] {
  return matching(
    typed,
    speakersOf(archive).map((speaker) => ({
      name: `${speakerName(speaker)} (${speaker.said.length})`,
      value: speaker.name,
      words: speakerName(speaker),
    })),
  );
}

/** Governments and parties whose position the coverage has. */
export function completeHolder(typed: string, archive: Archive): Completion[] {
  return matching(
    typed,
    holdersKnown(archive).map(({ name, positions, also }) => ({
      name: `${name} (${positions})`,
      value: name,
      words: also,
    })),
  );
}

/** Weapons on which the coverage has a position. */
export function completeWeapon(typed: string, archive: Archive): Completion[] {
  return matching(
    typed,
    weaponsKnown(archive).map(({ name, positions, also }) => ({
      name: `${name} (${positions})`,
      value: name,
      words: also,
    })),
  );
}

/** Documents, the newest first. */
export function completeDocument(typed: string, archive: Archive): Completion[] {
  const choices = archive.readings.map(({ document: { id, outlet, headline, label, published } }) => {
    const title = headline ?? label ?? id;
    return {
      name: `${published.slice(0, 10)} ${outlet ?? 'outlet not stated'}: ${title}`,
      value: id,
      words: `${outlet ?? ''} ${title} ${id}`,
    };
  });
  return matching(typed, choices.reverse());
}

function matching(typed: string, choices: readonly (Completion & { words: string })[]): Completion[] {
  const wanted = folded(typed);
  return choices
    .filter(({ words }) => {
      const has = folded(words);
      return wanted.every((start) => has.some((word) => word.startsWith(start)));
    })
    .slice(0, MOST)
    .map(({ name, value }) => ({ name, value }));
}

function folded(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => fold(word));
}
