// What goes wrong between a bot and Discord. After each the next question is answered, and nothing is answered twice.

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/guild/testing/answer.ts';
import { happens } from '../../../src/guild/testing/happens.ts';
import type { Person } from '../../../src/guild/testing/person.ts';
import { PATIENCE, TOKEN_LIFE } from '../../../src/guild/world/interactions.ts';
import { post } from '../../../src/guild/world/messages.ts';
import { type TestGuild, testGuild } from '../test-guild.ts';
import { news } from './news.ts';

const CALLBACK = /^POST \/interactions\/.*\/callback$/;
const EDIT = /^PATCH \/webhooks\/.*\/messages\/@original$/;
const REPLY = /^POST \/channels\/\d+\/messages$/;
const RESUMED = /^RESUMED$/;
const READY = /^READY$/;

/** Asks while a request is held, does something, and lets it go. */
async function while_(guild: TestGuild, route: RegExp, ask: () => Promise<unknown>, act: () => unknown) {
  const letGo = guild.faults.hold(route);
  const answer = ask();
  await letGo.arrived;
  await act();
  letGo();
  return answer;
}

const QUOTE = { quote: 'the bridge is sound' };
const asks = (person: Person) => () => person.slash('who-said', QUOTE);
const says = (person: Person) => () => person.say('@On the Record who said the bridge is sound?');

type Fault = [name: string, go: (guild: TestGuild, ada: Person) => Promise<unknown>];

/** Each gives the answer that there is all the same. */
const SURVIVED: readonly Fault[] = [
  [
    'the socket drops before an answer',
    async (guild, ada) => {
      const back = guild.next(RESUMED);
      const answer = await while_(guild, CALLBACK, asks(ada), () => guild.faults.dropSocket());
      await back;
      return answer;
    },
  ],
  [
    'the socket drops during an answer',
    async (guild, ada) => {
      const back = guild.next(RESUMED);
      const answer = await while_(guild, EDIT, asks(ada), () => guild.faults.dropSocket(4000));
      await back;
      return answer;
    },
  ],
  [
    'the socket drops after an answer',
    async (guild, ada) => {
      const answer = await asks(ada)();
      const back = guild.next(RESUMED);
      guild.faults.dropSocket();
      await back;
      return answer;
    },
  ],
  [
    'the socket drops, and what is asked meanwhile comes with the resume',
    async (guild, ada) => {
      const away = happens(guild.world, (change) => (change.kind === 'presence' ? true : undefined));
      guild.faults.dropSocket();
      await away;
      const [answer] = await Promise.all([asks(ada)(), guild.next(RESUMED)]);
      return answer;
    },
  ],
  [
    'Discord asks to connect again',
    async (guild, ada) => {
      const back = guild.next(RESUMED);
      guild.faults.askToReconnect();
      await back;
      return asks(ada)();
    },
  ],
  [
    'the session is invalid, but can be resumed',
    async (guild, ada) => {
      const back = guild.next(RESUMED);
      guild.faults.invalidateSession(true);
      await back;
      return asks(ada)();
    },
  ],
  [
    'the session is invalid',
    async (guild, ada) => {
      const back = guild.next(READY);
      guild.faults.invalidateSession(false);
      await back;
      return asks(ada)();
    },
  ],
  ...([CALLBACK, EDIT] as const).flatMap((route): Fault[] => [
    [
      `429 on ${route === CALLBACK ? 'the callback' : 'the edit'}`,
      (guild, ada) => {
        guild.faults.answer(route, { status: 429 });
        return asks(ada)();
      },
    ],
    [
      `500 twice on ${route === CALLBACK ? 'the callback' : 'the edit'}`,
      (guild, ada) => {
        guild.faults.answer(route, { status: 500 }, 2);
        return asks(ada)();
      },
    ],
  ]),
  [
    '500 on an edit that was done all the same',
    (guild, ada) => {
      guild.faults.answer(EDIT, { status: 500, done: true });
      return asks(ada)();
    },
  ],
  [
    '429 on a reply',
    (guild, ada) => {
      guild.faults.answer(REPLY, { status: 429 });
      return says(ada)();
    },
  ],
  [
    '500 on a reply that was sent all the same',
    (guild, ada) => {
      guild.faults.answer(REPLY, { status: 500, done: true });
      return says(ada)();
    },
  ],
];

test.concurrent.each(SURVIVED)('%s: it is answered, once', async (_, go) => {
  await using guild = await testGuild({ archive: news });
  const ada = guild.member('ada').in('general');
  const answer = (await go(guild, ada)) as Answer;
  expect(answer.text).toContain('The bridge is sound');
  const next = await ada.slash('sources');
  expect(next.text).toContain('The Harbour Gazette');
  const byBot = ada.sees().filter(({ posted }) => posted.message.author.bot);
  expect(byBot.map(({ id }) => id)).toEqual([answer.id, next.id]);
  expect(guild.logged.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
});

/** Each leaves nobody to answer, or nothing to answer with. @returns the line of the log that says so */
const LOST: readonly [string, (guild: TestGuild, ada: Person) => unknown, RegExp][] = [
  [
    'an interaction that was acknowledged too late',
    (guild, ada) => while_(guild, CALLBACK, lost(ada), () => guild.world.clock.advance(PATIENCE)),
    /"code":10062/,
  ],
  [
    'an interaction that somebody else acknowledged',
    (guild, ada) => {
      guild.faults.answer(CALLBACK, {
        status: 400,
        body: { code: 40060, message: 'Interaction has already been acknowledged.' },
      });
      return lost(ada)();
    },
    /"code":40060/,
  ],
  [
    'an answer that came after a quarter of an hour',
    (guild, ada) => while_(guild, EDIT, lost(ada), () => guild.world.clock.advance(TOKEN_LIFE)),
    /"code":50027/,
  ],
  [
    'a channel that the bot may not write in',
    (guild, ada) => {
      guild.faults.forbid(ada.channelId, PermissionFlagsBits.SendMessages);
      return ada.write('@On the Record who said the bridge is sound?');
    },
    /"code":50013/,
  ],
  [
    'a channel that the bot may no longer see',
    (guild, ada) =>
      while_(
        guild,
        REPLY,
        async () => ada.write('@On the Record who said the bridge is sound?'),
        () => guild.faults.forbid(ada.channelId, PermissionFlagsBits.ViewChannel),
      ),
    /"code":50001/,
  ],
];

/** Asks, and waits for nobody. */
function lost(ada: Person) {
  return async () => void ada.ask('who-said', QUOTE);
}

test.concurrent.each(LOST)('%s: a line in the log, and no more', async (_, go, line) => {
  await using guild = await testGuild({ archive: news });
  const logged = guild.logs(line);
  await go(guild, guild.member('ada').in('general'));
  const { level, reference } = JSON.parse(await logged) as Record<string, unknown>;
  expect({ level, reference }).toEqual({ level: 40, reference: expect.any(String) });
  expect(guild.logged.join('')).not.toContain(guild.token);
  const there = guild.member('ben').in('newsroom');
  expect((await there.slash('who-said', QUOTE)).text).toContain('The bridge is sound');
});

test('a fault of ours: an apology with the reference that is in the log, and no more of it', async () => {
  await using guild = await testGuild({ archive: news });
  const ada = guild.member('ada').in('general');
  guild.faults.answer(EDIT, { status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
  const { text } = await ada.slash('who-said', QUOTE);
  const { reference } = JSON.parse(await guild.logs(/"level":50/)) as { reference: string };
  expect(text).toContain(reference);
  expect(text).not.toMatch(/Invalid|Error|50035/);
  expect((await ada.slash('who-said', QUOTE)).text).toContain('The bridge is sound');
});

test('a message that is deleted before it is answered is answered all the same', async () => {
  await using guild = await testGuild({ archive: news });
  const ada = guild.member('ada').in('general');
  const said = ada.write('@On the Record who said the bridge is sound?');
  said.deleted = true;
  const sent = await guild.next(REPLY);
  expect(sent.status).toBe(200);
});

test.each([
  ['another token', { token: 'another' }, /token/i],
  ['no such address', { api: 'http://127.0.0.1:9/api' }, /127\.0\.0\.1:9|reach/],
])('%s: the bot does not start, and says what to do', async (_, settings, words) => {
  await expect(testGuild({ archive: news, bot: settings })).rejects.toThrow(words);
});

test.each([
  [4004, /token/i],
  [4014, /Message Content|intent/i],
])('closed for good with %i: the bot ends, and says what to do', async (code, words) => {
  await using guild = await testGuild({ archive: news });
  const ended = expect(guild.bot.ended).rejects.toThrow(words);
  guild.faults.dropSocket(code);
  await ended;
});

test('a message of another bot is not answered', async () => {
  await using guild = await testGuild({ archive: news });
  const ada = guild.member('ada').in('general');
  const { bot } = guild.world;
  post(guild.world, {
    ...{ channelId: ada.channelId, authorId: bot.id },
    body: { content: `<@${bot.id}> who said the bridge is sound?` },
  });
  expect(await ada.say('nice weather')).toBeNull();
  expect(guild.sent(REPLY)).toEqual([]);
});
