import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatLine, parseLine } from '../../src/command/line.ts';

it.each([
  ['/who-said speaker:Byron', 'who-said', { speaker: 'Byron' }, ''],
  ['/who-said quote:"fuel to the fire" limit:3', 'who-said', { quote: 'fuel to the fire', limit: '3' }, ''],
  ['/ask did it rain on Friday?', 'ask', {}, 'did it rain on Friday?'],
  ['/ask question:"what is 3:4?"', 'ask', { question: 'what is 3:4?' }, ''],
  ['/timeline as-of:2024 the bridge', 'timeline', { 'as-of': '2024' }, 'the bridge'],
  ['/check-quote words:"she said \\"no\\""', 'check-quote', { words: 'she said "no"' }, ''],
  ['/sources', 'sources', {}, ''],
])('%s', (line, command, options, rest) => {
  expect(parseLine(line)).toEqual({ command, options, rest });
});

it.each(['who said it?', '/ spaced', '', '//'])('no command: %s', (line) => {
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
        rest: '',
      });
    }),
  );
});
