// A command that is written out, or pasted.

import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commandIn } from '../../src/page/client/composer/command-line.ts';

const option = (name: string) => ({ type: 3, name, description: name });
const commands = [
  { name: 'who-said', type: 1, options: ['quote', 'speaker', 'as-of'].map(option) },
  { name: 'sources', type: 1 },
  { name: 'Check this quote', type: 3 },
] as unknown as APIApplicationCommand[];

test.each([
  ['/who-said ', {}],
  ['/who-said speaker:Byron', { speaker: 'Byron' }],
  [
    '/who-said quote:"the bridge is sound" speaker: Ada Byron',
    { quote: 'the bridge is sound', speaker: 'Ada Byron' },
  ],
  ['/who-said the bridge is sound', { quote: 'the bridge is sound' }],
  [
    '/who-said quote:at noon, note: soon as-of:2024-06-05',
    { quote: 'at noon, note: soon', 'as-of': '2024-06-05' },
  ],
  ['/who-said quote:"one" and "two"', { quote: '"one" and "two"' }],
  ['/sources ', {}],
  ['/sources of all', {}],
])('%j', (text, filled) => {
  const texts = Object.entries(commandIn(text, commands)!.filled).map(([name, typed]) => [name, typed.text]);
  expect(Object.fromEntries(texts)).toEqual(filled);
});

test.each(['/', '/who-said', '/fly to the moon', 'try /who-said ', '/Check this quote'])(
  '%j is no command',
  (text) => {
    expect(commandIn(text, commands)).toBeNull();
  },
);
