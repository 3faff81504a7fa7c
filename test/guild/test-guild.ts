// The bot itself in a guild on this machine, and people in it who talk to it.
//
//   await using guild = await testGuild({ archive });
//   const ada = guild.member('ada').in('general');
//   const answer = await ada.slash('who-said', { quote: 'the bridge is sound' });
//   await ada.press(answer, 'Context');

import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { loadArchive } from '../../src/archive/load.ts';
import { type Bot, startBot } from '../../src/discord/client.ts';
import { definitionsOf } from '../../src/discord/definitions.ts';
import { createLog } from '../../src/discord/log.ts';
import { register, restOf } from '../../src/discord/register.ts';
import { type OpenOptions, openGuild } from '../../src/guild/guild.ts';
import type { Exchange, Guild } from '../../src/guild/model.ts';
import { happens } from '../../src/guild/testing/happens.ts';
import { channelIn, type Member, memberIn, membersOf } from '../../src/guild/testing/members.ts';
import { failOnViolations } from '../../src/guild/testing/violations.ts';
import { movableClock } from '../../src/guild/world/clock.ts';
import { MARKER, makeMarker } from './marker.ts';

export interface TestOptions extends OpenOptions {
  /** What the bot answers from: an archive, or the path of a corpus. */
  readonly archive?: Archive;
  readonly corpus?: string;
  /** Names of channels in which the bot answers whatever ends in a question mark. */
  readonly askChannels?: readonly string[];
  /** What the bot is told instead of the token and the address that are right. */
  readonly bot?: { readonly token?: string; readonly api?: string };
}

export interface TestGuild extends Guild, AsyncDisposable {
  member(name: string): Member;
  readonly bot: Bot;
  /** Stops the bot, which finishes what is under way, and starts it anew. */
  restart(): Promise<void>;
  /** What the bot sent whose `METHOD /path` fits, and how it was answered. */
  sent(route: RegExp): Exchange[];
  /** The next thing over the wire that fits: `POST /path` or the gateway's event. */
  next(what: RegExp): Promise<Exchange>;
  readonly logged: readonly string[];
  /** A line of the bot's log that fits, now or when it is written. */
  logs(line: RegExp): Promise<string>;
}

/** Opens a guild, registers the commands, and starts the bot. Its clock stands still until it is moved. */
export async function testGuild({
  archive,
  corpus,
  askChannels = [],
  bot: told = {},
  ...options
}: TestOptions): Promise<TestGuild> {
  const guild = await openGuild({
    clock: movableClock(),
    privileged: askChannels.length > 0 ? ['MessageContent'] : [],
    ...options,
    members: [...(options.members ?? ['Ada', 'Ben']), MARKER],
  });
  const known = archive ?? loadArchive(corpus!);
  const { log, logged, logs } = makeTestLog(guild.token);
  const start = () =>
    startBot({
      env: {
        DISCORD_TOKEN: told.token ?? guild.token,
        DISCORD_API: told.api ?? guild.api,
        ASK_CHANNELS: askChannels.map((name) => channelIn(guild, name)),
        LOG_LEVEL: 'info',
      },
      ...{ archive: known, commands, log },
    });

  let bot: Bot;
  try {
    await registerIn(guild);
    bot = await start();
  } catch (error) {
    await guild.close();
    throw error;
  }
  const marker = makeMarker(guild, memberIn(guild, MARKER));
  return {
    ...guild,
    get bot() {
      return bot;
    },
    logged,
    logs,
    member: membersOf(guild, marker.settled),
    async restart() {
      await bot.stop();
      bot = await start();
    },
    sent: (route) =>
      guild.exchanges.filter((one) => one.from === 'bot' && route.test(lineOf(one)) && !marker.isAbout(one)),
    next: (what) =>
      happens(guild.world, (change) =>
        change.kind === 'exchange' && what.test(lineOf(change.exchange)) ? change.exchange : undefined,
      ),
    async [Symbol.asyncDispose]() {
      await bot.stop();
      await guild.close();
      failOnViolations(guild.exchanges);
    },
  };
}

/** Tells this Discord of the commands, as `npm run register` does. @returns whether anything was written */
export async function registerIn(
  { token, api, world }: Guild,
  scope: 'global' | 'guild' = 'global',
  { dryRun = false, say = (_: string) => {} } = {},
): Promise<boolean> {
  const rest = restOf(token, api);
  const wanted = definitionsOf(commands, scope);
  try {
    return await register({
      rest,
      wanted,
      dryRun,
      say,
      guildId: scope === 'guild' ? world.guild.id : undefined,
    });
  } finally {
    // Its sweepers would keep the process.
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

function lineOf({ how, method, path, event }: Exchange): string {
  return how === 'rest' ? `${method} ${path}` : `${event}`;
}

function makeTestLog(token: string) {
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  const write = (line: string) => {
    logged.push(line);
    for (const look of [...waiting]) look();
  };
  const logs = (line: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const found = logged.find((one) => line.test(one));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const log = createLog({ level: 'info', secrets: [token], destination: { write } });
  return { log, logged, logs };
}
