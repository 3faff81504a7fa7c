// A face for everybody, drawn from the name, so that no picture is fetched.

import type { Person } from '../../view.ts';

/** Each dark enough for white letters upon it. */
const COLOURS = ['#4752c4', '#1f7a4d', '#b3366b', '#8a5a00', '#0f6f8f', '#7b3fb0', '#a63d2f'];

export function Avatar({ person, size }: { person: Person; size: number }) {
  const colour = person.bot ? COLOURS[0] : COLOURS[1 + (hash(person.name) % (COLOURS.length - 1))];
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" fill={colour} />
      {person.bot ? (
        <path d="M11 26v-6q0-7 6-9v4q-2 1-2 5h2v6zm11 0v-6q0-7 6-9v4q-2 1-2 5h2v6z" fill="#fff" />
      ) : (
        <text x="20" y="26" text-anchor="middle" font-size="17" font-weight="600" fill="#fff">
          {[...person.name][0]?.toUpperCase()}
        </text>
      )}
    </svg>
  );
}

function hash(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 65_521, 7);
}
