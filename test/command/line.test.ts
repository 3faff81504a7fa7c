import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatLine, parseLine } from '../../src/command/line.ts';

it.each([
  ['/who-said speaker:Byron', 'who-said', { speaker: 'Byron' }],
  ['/who-said quote:"fuel to the fire" limit:3', 'who-said', { quote: 'fuel to the fire', limit: '3' }],
  ['/ask question:"what is 3:4?"', 'ask', { question: 'what is 3:4?' }],
  ['/check-quote words:"she said \\"no\\""', 'check-quote', { words: 'she said "no"' }],
  ['/sources', 'sources', {}],
])('%s', (line, command, options) => {
  expect(parseLine(line)).toEqual({ command, options });
});

it.each([
  'who said it?',
  '/ spaced',
  '',
  '//',
  // Nobody knows what was meant: better to say so than to answer half of it.
  '/ask did it rain on Friday?',
  '/timeline as-of:2024 the bridge',
])('no line of ours: %s', (line) => {
  expect(parseLine(line)).toBeNull();
});

it('what is written is read back, whatever the values', () => {
  const options = fc.dictionary(
    fc.constantFrom('quote', 'as-of', 'about'),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );
  fc.assert(
    fc.property(options, (given) => {
      expect(parseLine(formatLine('who-said', given))).toEqual({
        command: 'who-said',
        options: { ...given },
      });
    }),
  );
});
