// What stands in documents reaches a channel as words: it pings nobody, formats nothing, breaks no message.

import { parse } from 'discord-markdown-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../src/guild/testing/person.ts';
import { archiveOf, documentOf } from '../../archive-of.ts';
import { type TestGuild, testGuild } from '../test-guild.ts';

/** Words, and the mark that Discord would make of them as they stand. */
const HOSTILE: readonly [words: string, mark: string][] = [
  ['@everyone', 'everyone'],
  ['@here', 'here'],
  ['<@123456789012345678>', 'user'],
  ['<@&123456789012345678>', 'role'],
  ['<#123456789012345678>', 'channel'],
  ['# heading', 'heading'],
  ['-# small print', 'subtext'],
  ['> quote', 'blockQuote'],
  ['>>> quote', 'blockQuote'],
  ['https://a.example/b_c_d', 'url'],
  ['<https://a.example>', 'autolink'],
  ['||a spoiler||', 'spoiler'],
  ['**bold**', 'strong'],
  ['_slanted_', 'em'],
  ['__under__', 'underline'],
  ['~~struck~~', 'strikethrough'],
  ['`code`', 'inlineCode'],
  ['```block```', 'codeBlock'],
  ['<t:1700000000:R>', 'timestamp'],
  ['<:emoji:123456789012345678>', 'emoji'],
];
/** Beside them, words that are nothing but words. */
const PLAIN = HOSTILE.length;

const text = [...HOSTILE, ['plain', '']]
  .map(([words], i) => `${words} bridge ${i}, said Ada Byron, the city engineer: “${words} bridge ${i}.”`)
  .join('\n\n');
const hostile = archiveOf(
  documentOf(text, {
    headline: '# <@1> **opens** ||now|| https://a.example',
    outlet: '@everyone _Gazette_',
    url: 'https://gazette.example/a_(b)?c=1',
  }),
);

let guild: TestGuild;
let ada: Person;
beforeAll(async () => {
  guild = await testGuild({ archive: hostile });
  ada = guild.member('ada').in('general');
});
afterAll(() => guild[Symbol.asyncDispose]());

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly [field: string]: unknown;
}

/** The marks that Discord makes of a text, by their names, each as often as it stands there. */
function marksIn(shown: string): string[] {
  const all = (nodes: readonly Node[]): string[] =>
    nodes.flatMap(({ type, content }) => [type, ...(Array.isArray(content) ? all(content) : [])]);
  return all(parse(shown, 'normal') as readonly Node[])
    .filter((mark) => !WORDS.includes(mark))
    .sort();
}

function excerptIn(shown: string): string {
  const lines = shown.split('\n').filter((line) => line.startsWith('> '));
  expect(lines).not.toEqual([]);
  return lines.join('\n');
}

const WORDS = ['text', 'newline', 'br', 'escape'];
const PINGS = ['everyone', 'here', 'user', 'role', 'channel'];

test.each(HOSTILE)('“%s” would be a mark, and is none', async (words, mark) => {
  expect(marksIn(words)).toContain(mark);
  const found = (i: number) => ada.slash('who-said', { quote: `bridge ${i}`, limit: 1 });
  const [plain, answer] = [await found(PLAIN), await found(HOSTILE.findIndex(([one]) => one === words))];
  expect(marksIn(excerptIn(answer.text))).toEqual(marksIn(excerptIn(plain.text)));
  expect(answer.posted.message).toMatchObject({ mention_everyone: false, mentions: [] });
});

const all = HOSTILE.map(([words]) => words).join(' ');
test.each([
  ['ask', { question: `who said ${all} bridge?` }],
  ['ask', { question: 'who said bridge 3?' }],
  ['check-quote', { words: all }],
  ['check-quote', { words: '@everyone bridge' }],
  ['timeline', { about: all.slice(0, 200) }],
  ['timeline', {}],
  ['sources', {}],
  ['weapons-policy', { country: '@everyone ||x||' }],
  ['who-said', { speaker: 'Ada Byron' }],
  ['who-said', { speaker: '<@123456789012345678> @here' }],
])('/%s %j pings nobody and hides nothing, nor does its Context', async (name, options) => {
  const answer = await ada.slash(name, options);
  const hasContext = answer.buttons.some(({ label }) => label === 'Context');
  for (const one of hasContext ? [answer, await ada.press(answer, 'Context')] : [answer]) {
    for (const mark of [...PINGS, 'spoiler', 'timestamp', 'emoji', 'codeBlock'])
      expect(marksIn(one.text)).not.toContain(mark);
    expect(one.posted.message).toMatchObject({ mention_everyone: false, mentions: [] });
  }
});

test('The longest answer that there is fits, on every one of its pages', async () => {
  const long = 'the bridge and '.repeat(400);
  const many = archiveOf(
    documentOf(
      Array.from({ length: 14 }, (_, i) => `“${i} ${long}* @everyone”, said Ada Byron.`).join('\n\n'),
      { headline: '* bridge '.repeat(400) },
    ),
  );
  await using other = await testGuild({ archive: many });
  const somebody = other.member('ada').in('general');
  let page = await somebody.slash('who-said', { speaker: 'Ada Byron', about: 'bridge', limit: 100 });
  let pages = 1;
  while (page.buttons.some(({ label, disabled }) => label === 'Next' && !disabled)) {
    page = await somebody.press(page, 'Next');
    pages += 1;
  }
  expect(page.text).toContain(`Page ${pages} of ${pages}`);
  expect(pages).toBeGreaterThan(10);
  expect((await somebody.press(page, 'Context')).text).toContain('bridge');
  // Each was put to every check, or the test would have failed by now.
  expect(other.sent(/^PATCH/).every(({ checks, status }) => checks.length > 0 && status === 200)).toBe(true);
});
