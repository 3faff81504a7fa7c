import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type OpenOptions, openGuild } from '../../src/guild/guild.ts';

async function open(options: OpenOptions = {}) {
  const guild = await openGuild(options);
  const get = async (path: string, token = guild.token) => {
    const response = await fetch(guild.api + path, { headers: { Authorization: `Bot ${token}` } });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { guild, get, [Symbol.asyncDispose]: guild.close };
}

test('A bot finds its guild by the address and the token', async () => {
  await using on = await open({ members: ['Ada'], channels: ['general'], privileged: ['MessageContent'] });
  const { guild, get } = on;
  expect((await get('/v10/gateway/bot')).body.url).toBe(`${guild.url.replace('http', 'ws')}/gateway`);
  expect((await get('/v10/applications/@me')).body.flags).toBe(1 << 19);
  expect((await get('/v10/users/@me', 'another')).status).toBe(401);
  expect(guild.exchanges.map(({ path, status }) => [path, status])).toEqual([
    ['/gateway/bot', 200],
    ['/applications/@me', 200],
    ['/users/@me', 401],
  ]);
});

test('Two guilds have two tokens, unless one is given', async () => {
  await using one = await open();
  await using other = await open();
  await using named = await open({ token: 'mine' });
  expect(one.guild.token).not.toBe(other.guild.token);
  expect(named.guild.token).toBe('mine');
});

test('Faults reach the requests; what is forbidden is said of the channel', async () => {
  await using on = await open();
  const { guild, get } = on;
  guild.faults.answer(/users/, { status: 500 });
  expect((await get('/v10/users/@me')).status).toBe(500);
  const [id] = guild.world.channels.keys();
  guild.faults.forbid(id!, PermissionFlagsBits.SendMessages);
  expect((await get(`/v10/channels/${id}`)).body.permission_overwrites).toMatchObject([
    { id: guild.world.bot.id, type: 1, deny: String(PermissionFlagsBits.SendMessages) },
  ]);
  expect(() => guild.faults.forbid('7', 1n)).toThrow(/no channel/);
});

test('Routes can be added', async () => {
  await using on = await open({ extend: (app, guild) => app.get('/', (c) => c.text(guild.url)) });
  expect(await (await fetch(on.guild.url)).text()).toBe(on.guild.url);
});

test('It closes though a request is held', async () => {
  const { guild, get } = await open();
  const letGo = guild.faults.hold(/users/);
  const answer = get('/v10/users/@me').catch((error: unknown) => error);
  await letGo.arrived;
  await guild.close();
  await answer;
  await expect(fetch(guild.url)).rejects.toThrow();
});

test('A channel can say what it is for', async () => {
  await using on = await open({ channels: ['general', { name: 'questions', topic: 'Ask here' }] });
  const topics = [...on.guild.world.channels.keys()].map(
    async (id) => (await on.get(`/v10/channels/${id}`)).body.topic,
  );
  expect(await Promise.all(topics)).toEqual([null, 'Ask here']);
});
