// What somebody writes, as Discord's client sends it.
//
//   '@On the Record who said it?'   →   '<@100000000000000001> who said it?'      '#newsroom'   →   '<#4000…>'

import type { World } from '../model.ts';

/** As many characters as somebody can send at once. */
const MOST = 2000;

/** With names after @ and # in Discord's own form. @throws where it is nothing, or too much */
export function contentOf({ users, channels }: World, written: string): string {
  if (written.trim() === '') throw new Error('There is nothing to send.');
  const people = [...users.values()].flatMap(({ id, username, global_name }) =>
    [...new Set([username, global_name ?? username])].map((name) => [`@${name}`, `<@${id}>`] as const),
  );
  const places = [...channels.values()]
    .filter(({ kind }) => kind === 'text')
    .map(({ id, name }) => [`#${name}`, `<#${id}>`] as const);
  // The longest first: “@Ann Lee” is not “@Ann”.
  const names = [...people, ...places].sort(([a], [b]) => b.length - a.length);
  const sent = names.reduce((so, [name, mention]) => so.replace(asWhole(name), mention), written);
  if (sent.length > MOST)
    throw new Error(`A message has at most ${MOST} characters; this one has ${sent.length}.`);
  return sent;
}

function asWhole(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}<])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
