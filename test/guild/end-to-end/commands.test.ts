// Every command with each of its options, over the wire.

import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { definitionsOf } from '../../../src/discord/definitions.ts';
import { archive } from '../../terminal/coverage.ts';
import { testGuild } from '../test-guild.ts';
import { news } from './news.ts';

const guild = await testGuild({ archive });
afterAll(() => guild[Symbol.asyncDispose]());
const ada = guild.member('ada').in('general');
const ben = guild.member('ben').in('general');

type Row = [name: string, options: Record<string, string | number | boolean>, found: RegExp];

const ROWS: readonly Row[] = [
  [
    'ask',
    { question: 'When will the new bridge open?' },
    /> The new bridge will open on \*\*Friday\*\*|on Friday/,
  ],
  ['ask', { question: 'Who asked for a bridge?', limit: 3 }, /We never asked for a bridge/],
  ['who-said', { quote: 'the bridge is sound' }, /“\*\*The bridge is sound/],
  ['who-said', { speaker: 'Charles Babbage' }, /We never asked for a bridge/],
  ['who-said', { speaker: 'Ada Byron', about: 'bridge', limit: 1 }, /limit:1[\s\S]*The bridge is sound/],
  ['weapons-policy', { country: 'Denmark' }, /Harpoon missiles/],
  ['weapons-policy', { weapon: 'Harpoon', limit: 1 }, /Harpoon missiles/],
  ['weapons-policy', { country: 'Denmark', 'as-of': '2024-12-01' }, /Harpoon missiles/],
  ['timeline', { limit: 1 }, /Friday/],
  ['timeline', { about: 'bridge', from: '2024-06-01', to: '2024-06-30' }, /The new bridge will open/],
  ['check-quote', { words: 'it will hold for a hundred years' }, /It will hold for a hundred years/],
  ['check-quote', { words: 'the bridge is sound', speaker: 'Charles Babbage' }, /Ada Byron/],
  ['sources', { limit: 2 }, /The Harbour Gazette/],
  ['sources', { document: 'gazette-7' }, /Bridge to open on Friday/],
];

test.each(ROWS)('/%s %j', async (name, options, found) => {
  const answer = await ada.slash(name, options);
  expect(answer.text).toMatch(found);
  expect(answer.text.split('\n')[0]).toMatch(new RegExp(`^-# /${name}`));
  expect(answer.isPrivate).toBe(false);
  expect(ben.sees().map(({ id }) => id)).toContain(answer.id);
});

test('Every option of every command is among them', () => {
  const asked = new Set(
    ROWS.flatMap(([name, options]) => Object.keys(options).map((option) => `${name} ${option}`)),
  );
  const all = definitionsOf(commands, 'global').flatMap(({ name, ...more }) =>
    (('options' in more && more.options) || []).map((option) => `${name} ${option.name}`),
  );
  expect(all.filter((option) => !option.endsWith(' private') && !asked.has(option))).toEqual([]);
  expect(all.filter((option) => option.endsWith(' private'))).toHaveLength(commands.length);
});

test.each(ROWS.map(([name, options]) => [name, options] as const))(
  '/%s %j, for who asked alone',
  async (name, options) => {
    const answer = await ada.slash(name, { ...options, private: true });
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).not.toContain('private');
    expect(answer.buttons.map(({ label }) => label)).toContain('Share in channel');
    expect(ben.sees().map(({ id }) => id)).not.toContain(answer.id);
  },
);

describe('A command', () => {
  test('is acknowledged before the work, then answered, and no more', async () => {
    const before = guild.sent(/./).length;
    await ada.slash('sources');
    const sent = guild.sent(/./).slice(before);
    expect(sent.map(({ method, path }) => `${method} ${path!.replace(/\d+\/[\w.-]+/, '…')}`)).toEqual([
      'POST /interactions/…/callback',
      'PATCH /webhooks/…/messages/@original',
    ]);
    expect(sent[0]!.body).toMatchObject({ type: 5 });
    for (const { checks } of sent) expect(checks.length).toBeGreaterThan(0);
  });

  test.each([
    ['who-said', {}, /at least one of “quote”/],
    ['timeline', { from: 'the day of days' }, /“the day of days” is no date/],
    ['who-said', { speaker: 'Zaphod' }, /Zaphod/],
  ])('/%s %j says what to give instead', async (name, options, words) => {
    const answer = await ada.slash(name, options);
    expect(answer.text).toMatch(words);
    // A slip is told to who made it; that nobody is named so is an answer.
    expect(answer.isPrivate).toBe(!('speaker' in options));
    expect(guild.logged.filter((line) => /"level":[456]0/.test(line))).toEqual([]);
  });

  test('that the bot no longer has says so', async () => {
    guild.world.commands.global.push({
      ...guild.world.commands.global[0]!,
      ...{ id: guild.world.nextId(), name: 'gone', options: [] },
    });
    expect((await ada.slash('gone')).text).toMatch(/no command \/gone any more/);
  });

  test('works in a direct message', async () => {
    const answer = await guild.member('ada').direct().slash('who-said', { quote: 'the bridge is sound' });
    expect(answer.text).toContain('Ada Byron');
  });
});

describe('A completion', () => {
  test.each([
    ['who-said', 'speaker', 'byr', 'Ada Byron'],
    ['check-quote', 'speaker', 'bab', 'Charles Babbage'],
    ['weapons-policy', 'country', 'den', 'Denmark'],
    ['weapons-policy', 'weapon', 'harp', 'Harpoon'],
    ['sources', 'document', 'bridge', 'gazette-7'],
    ['who-said', 'speaker', '', 'Ada Byron'],
  ])('of /%s %s: “%s”', async (name, option, typed, value) => {
    const choices = await ada.complete(name, option, typed);
    expect(choices.map((choice) => choice.value)).toContain(value);
  });

  test('offers nothing where there is nothing', async () => {
    expect(await ada.complete('who-said', 'speaker', 'zaphod')).toEqual([]);
  });

  test('is had of every option that completes', async () => {
    for (const { name, ...more } of definitionsOf(commands, 'global')) {
      const options = ('options' in more && more.options) || [];
      for (const option of options.filter((one) => 'autocomplete' in one && one.autocomplete))
        expect(await ada.complete(name, option.name, ''), `${name} ${option.name}`).not.toEqual([]);
    }
  });

  test('of a command or an option that the bot no longer has offers nothing', async () => {
    const [known] = guild.world.commands.global;
    const option = { type: 3, name: 'constructor', description: 'x', autocomplete: true };
    guild.world.commands.global.push({
      ...known!,
      id: guild.world.nextId(),
      name: 'gone-too',
      options: [option] as never,
    });
    expect(await ada.complete('gone-too', 'constructor', 'byr')).toEqual([]);
  });
});

test('Whatever is quoted or asked pings nobody and makes no markup', async () => {
  await using other = await testGuild({ archive: news });
  const somebody = other.member('ada').in('general');
  const question = `may @everyone walk on the bridge? <@${other.member('ben').id}>`;
  const { text, posted } = await somebody.slash('ask', { question });
  expect(text).toContain('\\@everyone');
  expect(text).not.toMatch(/(?<!\\)[<@]/);
  expect(posted.message).toMatchObject({ mention_everyone: false, mentions: [] });
});
