import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { formatLine } from '../../src/command/line.ts';
import { UserError } from '../../src/model/user-error.ts';
import { readTyped } from '../../src/terminal/typed.ts';

const read = (line: string) => {
  const { command, options } = readTyped(line, commands);
  return { [command.name]: options };
};

describe('a line with a slash is a command with options', () => {
  it.each([
    ['/sources', { sources: {} }],
    ['/SOURCES ', { sources: {} }],
    ['/who-said speaker:Byron', { 'who-said': { speaker: 'Byron' } }],
    ['/who-said speaker:"Ada Byron" about:bridge', { 'who-said': { speaker: 'Ada Byron', about: 'bridge' } }],
    ['/who-said quote:"so \\"sound\\" it is"', { 'who-said': { quote: 'so "sound" it is' } }],
    // As a phone types it.
    ['/who-said quote:“the bridge is sound”', { 'who-said': { quote: 'the bridge is sound' } }],
    // As Discord takes it.
    [
      '/who-said speaker:Ada Byron about:the bridge',
      { 'who-said': { speaker: 'Ada Byron', about: 'the bridge' } },
    ],
    ['/timeline from:10 May 2024 to:June 2024', { timeline: { from: '10 May 2024', to: 'June 2024' } }],
    ['/who-said speaker: Ada Byron', { 'who-said': { speaker: 'Ada Byron' } }],
    // Words of no option are the main one's.
    ['/ask when does the bridge open?', { ask: { question: 'when does the bridge open?' } }],
    ['/ask did she say: it holds', { ask: { question: 'did she say: it holds' } }],
    ['/ask is it open at 10:30', { ask: { question: 'is it open at 10:30' } }],
    ['/ask limit:2 is it open', { ask: { limit: '2', question: 'is it open' } }],
    ['/ask is it open limit:2', { ask: { limit: '2', question: 'is it open' } }],
    ['/who-said the bridge speaker:Byron', { 'who-said': { quote: 'the bridge', speaker: 'Byron' } }],
    [
      '/weapons-policy Denmark weapon:Harpoon',
      { 'weapons-policy': { country: 'Denmark', weapon: 'Harpoon' } },
    ],
    // The check of the options says what is wrong with these.
    ['/who-said speker:Byron', { 'who-said': { speker: 'Byron' } }],
    ['/who-said __proto__:x', { 'who-said': { quote: '__proto__:x' } }],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

it.each([
  ['/who-sad quote:x', 'There is no command “/who-sad”'],
  ['/', 'There is no command “/”'],
  ['/ask question:"is it open" now', '“now” stands behind no option'],
])('%s is a slip that the answer explains', (line, words) => {
  expect(() => read(line)).toThrow(UserError);
  expect(() => read(line)).toThrow(words);
});

it('reads what formatLine writes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ minLength: 1 }),
      (speaker, quote) => {
        const { options } = readTyped(formatLine('who-said', { speaker, quote }), commands);
        expect(options).toEqual({ speaker, quote });
      },
    ),
  );
});
