// Mentions, as people write them. (As Discord takes them, the guild writes them.)
//
//   ask @On the Rec|            →   half a mention, from the @

import type { Person } from '../../view.ts';

/** The half-written mention before the caret: where it starts, and what of a name there is. */
export function mentionAt(text: string, caret: number): { start: number; typed: string } | null {
  const match = /(?:^|\s)@([^@\n]{0,32})$/.exec(text.slice(0, caret));
  return match && { start: caret - match[1]!.length - 1, typed: match[1]! };
}

/** Whose name, or a word of it, begins so. */
export function peopleNamed(typed: string, people: readonly Person[]): Person[] {
  const wanted = typed.toLowerCase();
  return people.filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${wanted}`));
}
