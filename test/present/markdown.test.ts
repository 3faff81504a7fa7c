import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/present/markdown.ts';
import { markupIn, parse, wordsOf } from './discord-markdown.ts';

const MARKUP = [
  'a *slanted* word',
  'a **bold** word',
  'an _underscored_ word',
  'an __underlined__ word',
  '***all at once***',
  'gone: ~~struck~~',
  'whisper ||spoiler||',
  'type `npm ci` now',
  '```js\nlet a = 1\n```',
  '# heading',
  '### small heading',
  '-# small print',
  '> quoted',
  '>>> quoted to the end',
  '  > quoted, indented',
  'one\n> two\n>>> three',
  '- list',
  '* list',
  '+ list',
  '1. list',
  '12. list\n13. list',
  '  - list, indented',
  '[the bridge](https://bridge.example)',
  'see https://bridge.example/a_b_c today',
  'see steam://run/1 today',
  'see <https://bridge.example>',
  'hello <@123456789012345678>',
  'hello <@!123456789012345678>',
  'hello <@&123456789012345678>',
  'in <#123456789012345678>',
  'at <t:1700000000:R>',
  'use </ask:123456789012345678>',
  'look <a:wave:123456789012345678> <:wave:123456789012345678>',
  'go <id:customize>',
  'well :tada: done :thumbsup::skin-tone-2:',
  '@everyone and @here',
  'back\\slash \\* and \\',
  '¯\\_(ツ)_/¯',
  '[laughs] - so it was',
  'well 🙂 - so it was',
  'snake_case_words and 2*3*4',
];

const PLAIN = [
  'At 18:39 he said: “We go.”',
  'It cost $1.50 or less - about (1.2) euros; 5 > 3 & 2 = -2.',
  'The so-called “buffer zone”, 10 km wide!',
];

describe('escapeMarkdown', () => {
  it.each(MARKUP)('shows %j as it stands', (text) => {
    const nodes = parse(escapeMarkdown(text));
    expect(wordsOf(nodes)).toBe(text);
    expect(markupIn(nodes)).toEqual([]);
  });

  it.each(MARKUP)('shows %j as it stands within our own markup', (text) => {
    const line = text.replaceAll('\n', ' ');
    for (const prefix of ['-# ', '> ']) {
      const nodes = parse(`${prefix}${escapeMarkdown(line)}`);
      expect(wordsOf(nodes).trim()).toBe(line.trim());
      expect(markupIn(nodes)).toHaveLength(1);
    }
    expect(markupIn(parse(`**${escapeMarkdown(line)}**`))).toEqual(['strong']);
  });

  it.each(PLAIN)('leaves %j alone, for people who copy the raw text', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('shows any text as it stands, and can be undone', () => {
    const noise = fc.array(fc.constantFrom(...MARKUP, ...'*_~|`>-#+[]()<@:./\\1. \n', ' ', 'ab', '😀', 'é'), {
      maxLength: 12,
    });
    const anything = fc.oneof(
      noise.map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const escaped = escapeMarkdown(text);
        expect(unescapeMarkdown(escaped)).toBe(text);
        // The parser, as Discord, reads tabs and carriage returns as others; the escaper leaves them be.
        if (/[\r\t\f]/.test(text)) return;
        const nodes = parse(escaped);
        expect(wordsOf(nodes)).toBe(text);
        expect(markupIn(nodes)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
