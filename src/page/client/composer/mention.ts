// Mentions, as people write them and as Discord takes them.
//
//   ask @On the Rec|            →   half a mention, from the @
//   @On the Record who said it  →   <@100000000000000001> who said it

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

/** With each name after an @ in Discord's form, the longest name first: “@Ann Lee” is not “@Ann”. */
export function withMentions(text: string, people: readonly Person[]): string {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce((so, { id, name }) => {
    const mention = new RegExp(`(?<![\\p{L}\\p{N}])@${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu');
    return so.replace(mention, `<@${id}>`);
  }, text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
