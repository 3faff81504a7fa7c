import { GatewayIntentBits, GatewayOpcodes, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { openGuild } from '../../../src/guild/guild.ts';
import type { Guild, GuildOptions } from '../../../src/guild/model.ts';
import { happens } from '../../../src/guild/testing/happens.ts';
import { movableClock } from '../../../src/guild/world/clock.ts';
import { openInteraction } from '../../../src/guild/world/interactions.ts';
import { post } from '../../../src/guild/world/messages.ts';
import { connect, type Line } from './line.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent, GuildMembers } = GatewayIntentBits;
const ALL = Guilds | GuildMessages | DirectMessages;

async function open(options: GuildOptions = {}) {
  const guild = await openGuild({ clock: movableClock(), members: ['Ada', 'Ben'], ...options });
  const [bot, ada, ben] = [...guild.world.users.keys()] as [string, string, string];
  const general = [...guild.world.channels.keys()][0]!;
  return { guild, bot, ada, ben, general, [Symbol.asyncDispose]: guild.close };
}

const identify = ({ token }: Guild, intents: number = ALL, more: object = {}) => ({
  op: GatewayOpcodes.Identify,
  d: { token, intents, properties: { os: 'linux' }, ...more },
});
const resume = ({ token }: Guild, session: string, seq: number) => ({
  op: GatewayOpcodes.Resume,
  d: { token, session_id: session, seq },
});

async function comeIn(guild: Guild, intents: number = ALL) {
  const line = connect(guild);
  expect(await line.next()).toMatchObject({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
  line.send(identify(guild, intents));
  const ready = await line.event('READY');
  return { line, ready, session: ready.d.session_id as string };
}

describe('Coming in', () => {
  test('A bot is told who it is, then what the guild holds', async () => {
    await using on = await open();
    const { line, ready } = await comeIn(on.guild);
    const { world, url } = on.guild;
    expect(ready).toMatchObject({
      ...{ op: 0, s: 1, t: 'READY' },
      d: {
        v: 10,
        user: { id: on.bot, bot: true, username: 'On the Record' },
        guilds: [{ id: world.guild.id, unavailable: true }],
        resume_gateway_url: `${url.replace('http', 'ws')}/gateway`,
        application: { id: world.application.id },
      },
    });
    expect(await line.next()).toMatchObject({
      ...{ op: 0, s: 2, t: 'GUILD_CREATE' },
      d: { id: world.guild.id, member_count: 3, channels: [{ name: 'general' }, { name: 'newsroom' }] },
    });
    line.hangUp();
  });

  test('A heartbeat is acknowledged, before and after', async () => {
    await using on = await open();
    const line = connect(on.guild);
    await line.next();
    line.send({ op: GatewayOpcodes.Heartbeat, d: null });
    expect((await line.next()).op).toBe(GatewayOpcodes.HeartbeatAck);
    line.send(identify(on.guild));
    await line.event('GUILD_CREATE');
    line.send({ op: GatewayOpcodes.Heartbeat, d: 2 });
    expect((await line.next()).op).toBe(GatewayOpcodes.HeartbeatAck);
    line.hangUp();
  });

  const come = (guild: Guild) => identify(guild);
  test.each<[string, number, (guild: Guild) => unknown[]]>([
    ['a wrong token', 4004, (guild) => [identify(guild, ALL, { token: 'another' })]],
    ['a wrong token, to resume', 4004, () => [resume({ token: 'another' } as Guild, 'x', 1)]],
    ['an intent that is not switched on', 4014, (guild) => [identify(guild, ALL | MessageContent)]],
    ['another privileged intent', 4014, (guild) => [identify(guild, GuildMembers)]],
    ['no such intent', 4013, (guild) => [identify(guild, 2 ** 30)]],
    ['intents that are no number', 4013, (guild) => [identify(guild, 0, { intents: 'all' })]],
    ['coming in twice', 4005, (guild) => [come(guild), come(guild)]],
    ['asking before coming in', 4003, () => [{ op: GatewayOpcodes.PresenceUpdate, d: {} }]],
    ['no such opcode', 4001, () => [{ op: 99, d: {} }]],
    ['no JSON', 4002, () => ['hello']],
    ['JSON that is no frame', 4002, () => ['null']],
  ])('%s closes the line with %i', async (_, code, frames) => {
    await using on = await open();
    const line = connect(on.guild);
    for (const frame of frames(on.guild)) line.send(frame);
    expect(await line.closed).toBe(code);
  });

  test.each([
    ['another version', '?v=9&encoding=json', 4012],
    ['no version', '', 4012],
    ['another encoding', '?v=10&encoding=etf', 4002],
    ['compression', '?v=10&encoding=json&compress=zlib-stream', 4002],
  ])('%s is not had', async (_, query, code) => {
    await using on = await open();
    expect(await connect(on.guild, query).closed).toBe(code);
  });

  test('Message Content is had where it is switched on', async () => {
    await using on = await open({ privileged: ['MessageContent'] });
    const { ready, line } = await comeIn(on.guild, ALL | MessageContent);
    expect(ready.d.application.flags).toBe(1 << 19);
    line.hangUp();
  });

  test('The token is shown nowhere', async () => {
    await using on = await open();
    const { line } = await comeIn(on.guild);
    expect(JSON.stringify(on.guild.exchanges)).not.toContain(on.guild.token);
    expect(on.guild.exchanges.map(({ event }) => event)).toContain('Identify');
    line.hangUp();
  });
});

describe('What happens', () => {
  const WORDS = 'The bridge is sound.';

  test.each<[string, number, (on: Awaited<ReturnType<typeof open>>) => void, string]>([
    ['in a channel', ALL, ({ guild, ada, general }) => guild.act.say(ada, general, WORDS), ''],
    [
      'in a channel, with Message Content',
      ALL | MessageContent,
      ({ guild, ada, general }) => guild.act.say(ada, general, WORDS),
      WORDS,
    ],
    [
      'to the bot',
      ALL,
      ({ guild, ada, general, bot }) => guild.act.say(ada, general, `<@${bot}> ${WORDS}`),
      WORDS,
    ],
    [
      'in a direct message',
      ALL,
      ({ guild, ada }) => guild.act.say(ada, guild.act.openDirect(ada).id, WORDS),
      WORDS,
    ],
    [
      'by the bot',
      ALL,
      ({ guild, bot, general }) =>
        post(guild.world, { channelId: general, authorId: bot, body: { content: WORDS } }),
      WORDS,
    ],
  ])('is told of what is said %s', async (_, intents, say, readable) => {
    await using on = await open({ privileged: ['MessageContent'] });
    const { line } = await comeIn(on.guild, intents);
    say(on);
    const { d } = await line.event('MESSAGE_CREATE');
    // A client learns from it that there is such a direct message.
    expect(d.channel_type).toBe('guild_id' in d ? 0 : 1);
    if (readable) expect(d.content).toContain(readable);
    else expect(d.content).toBe('');
    line.hangUp();
  });

  test('is told of once, to whom it is for', async () => {
    await using on = await open();
    const { guild, ada, general, bot } = on;
    const { line } = await comeIn(guild, Guilds | GuildMessages);
    const answer = (onlyFor: string | null, content: string) =>
      post(guild.world, { channelId: general, authorId: bot, body: { content }, onlyFor });
    // Without the intent for direct messages, and of what is for Ada alone, it hears nothing.
    guild.act.say(ada, guild.act.openDirect(ada).id, WORDS);
    answer(ada, 'for Ada');
    answer(null, 'for all');
    expect((await line.event('MESSAGE_CREATE')).d.content).toBe('for all');
    line.hangUp();
  });

  test('is an interaction whatever the intents, once', async () => {
    await using on = await open();
    const { guild, ada, general } = on;
    const { line } = await comeIn(guild, 0);
    const ask = (name: string) =>
      openInteraction(guild.world, {
        ...{ type: InteractionType.ApplicationCommand, by: ada, channelId: general },
        data: { id: '1', type: 1, name },
      });
    ask('first');
    ask('second');
    expect((await line.next()).d.data.name).toBe('first');
    expect((await line.next()).d.data.name).toBe('second');
    line.hangUp();
  });
});

describe('Coming back', () => {
  async function lost(guild: Guild, line: Line) {
    const gone = happens(guild.world, (change) => (change.kind === 'presence' ? true : undefined));
    line.hangUp();
    await gone;
  }
  const say = ({ guild, ada, general, bot }: Awaited<ReturnType<typeof open>>, words: string) =>
    guild.act.say(ada, general, `<@${bot}> ${words}`);

  test('A bot is told what it missed, in order, and no more than once', async () => {
    await using on = await open();
    const { line, session } = await comeIn(on.guild);
    say(on, 'one');
    const { s } = await line.event('MESSAGE_CREATE');
    await lost(on.guild, line);
    say(on, 'two');
    say(on, 'three');
    const again = connect(on.guild);
    again.send(resume(on.guild, session, s!));
    expect((await again.next()).op).toBe(GatewayOpcodes.Hello);
    expect((await again.next()).d.content).toContain('two');
    expect((await again.next()).d.content).toContain('three');
    expect(await again.next()).toMatchObject({ t: 'RESUMED', s: s! + 3 });
    say(on, 'four');
    expect((await again.next()).d.content).toContain('four');
    again.hangUp();
  });

  test.each<[string, (on: Awaited<ReturnType<typeof open>>, session: string, line: Line) => Promise<string>]>(
    [
      ['of a session that there never was', async () => 'nonsense'],
      [
        'after the bot took its leave',
        async ({ guild }, session, line) => {
          const gone = happens(guild.world, (change) => (change.kind === 'presence' ? true : undefined));
          line.hangUp(1000);
          await gone;
          return session;
        },
      ],
      [
        'after too long',
        async ({ guild }, session, line) => {
          await lost(guild, line);
          guild.world.clock.advance(10 * 60_000);
          return session;
        },
      ],
      [
        'of a session that was ended',
        async ({ guild }, session, line) => {
          guild.faults.invalidateSession(false);
          expect(await line.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession, d: false });
          line.hangUp();
          return session;
        },
      ],
    ],
  )('is not had %s', async (_, end) => {
    await using on = await open();
    const { line, session } = await comeIn(on.guild);
    await line.event('GUILD_CREATE');
    const ended = await end(on, session, line);
    const again = connect(on.guild);
    again.send(resume(on.guild, ended, 2));
    await again.next();
    expect(await again.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession, d: false });
    again.hangUp();
    line.hangUp();
  });

  test('An invalid session that can be resumed is resumed on the same line', async () => {
    await using on = await open();
    const { line, session } = await comeIn(on.guild);
    await line.event('GUILD_CREATE');
    on.guild.faults.invalidateSession(true);
    expect(await line.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession, d: true });
    say(on, 'missed');
    line.send(resume(on.guild, session, 2));
    expect((await line.next()).d.content).toContain('missed');
    expect((await line.next()).t).toBe('RESUMED');
    line.hangUp();
  });

  test('After what was never sent there is nothing to resume', async () => {
    await using on = await open();
    const { line, session } = await comeIn(on.guild);
    await lost(on.guild, line);
    const again = connect(on.guild);
    again.send(resume(on.guild, session, 99));
    expect(await again.closed).toBe(4007);
  });

  test('Discord asks to connect again, and drops the line with a code or without', async () => {
    await using on = await open();
    const { line } = await comeIn(on.guild);
    await line.event('GUILD_CREATE');
    on.guild.faults.askToReconnect();
    expect(await line.next()).toEqual({ op: GatewayOpcodes.Reconnect, d: null });
    on.guild.faults.dropSocket(4000);
    expect(await line.closed).toBe(4000);
    const other = await comeIn(on.guild);
    on.guild.faults.dropSocket();
    expect(await other.line.closed).toBe(1006);
  });
});
