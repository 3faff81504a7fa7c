// The bot: logs in, hands on what people do, and closes in good order.
//
//   login → ready → interactions and messages … SIGTERM → take no more → finish, within 10 seconds → exit 0

import process from 'node:process';
import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command/command.ts';
import { UserError } from '../model/user-error.ts';
import { logFault } from './faults.ts';
import { handleInteraction } from './interactions.ts';
import { createLog } from './log.ts';
import { explainLogin, unreachable } from './login-faults.ts';
import { hearMessage } from './questions.ts';
import { makeTurnstile } from './turnstile.ts';

/** The settings that concern Discord, by the names that they have in the environment. */
export interface BotSettings {
  readonly DISCORD_TOKEN?: string;
  /** Ids of channels in which messages that end in a question mark are answered. */
  readonly ASK_CHANNELS: readonly string[];
  /** Another address for Discord's API. */
  readonly DISCORD_API?: string;
  readonly LOG_LEVEL: string;
}

export interface BotParts {
  readonly env: BotSettings;
  readonly archive: Archive;
  readonly commands: readonly Command[];
  /** One that hides the token; made from the settings where none is given. */
  readonly log?: Logger;
}

export interface Bot {
  readonly client: Client<true>;
  /** Takes no more work, finishes what is under way, and closes. */
  readonly stop: () => Promise<void>;
  /** Rejects when Discord ends the connection for good, as when the token is reset. Never resolves. */
  readonly ended: Promise<never>;
}

/** Milliseconds that work under way is given when the bot is told to stop. */
const STOP_DEADLINE = 10_000;
/** Milliseconds after which a login has failed. */
const LOGIN_DEADLINE = 30_000;

/**
 * Runs the bot until the process is told to stop, then ends the process with 0.
 *
 * @throws UserError where the login fails or the connection ends for good, saying what to do
 */
export async function runDiscord(parts: BotParts): Promise<void> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const bot = await Promise.race([startBot(parts), told]);
  if (bot) {
    await Promise.race([told, bot.ended]).finally(bot.stop);
  }
  // A request that hangs past the deadline would keep the process.
  process.exit(0);
}

/**
 * Logs in, and answers from then on.
 *
 * @throws UserError where the login fails, saying what to do
 */
export async function startBot({ env, archive, commands, log: given }: BotParts): Promise<Bot> {
  if (!env.DISCORD_TOKEN) throw new UserError('DISCORD_TOKEN is not set. Put it into .env.');
  const log = given ?? createLog({ level: env.LOG_LEVEL, secrets: [env.DISCORD_TOKEN] });
  const desk = { archive, commands, log };
  const client = new Client(optionsFor(env));
  const turnstile = makeTurnstile();

  const take = (doing: string, work: () => Promise<void>) =>
    turnstile.admit(() => work().catch((error) => void logFault(log, error, doing)));
  client.on(Events.InteractionCreate, (interaction) =>
    take('interaction', () => handleInteraction(interaction, desk)),
  );
  client.on(Events.MessageCreate, (message) =>
    take('message', () => hearMessage(message, desk, env.ASK_CHANNELS)),
  );
  client.on(Events.Error, (err) => log.error({ err }, 'client'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => log.info('connecting again'));
  client.on(Events.ShardResume, () => log.info('connected again'));
  const ended = endOf(client);
  // Before login there is nobody yet to hear it; afterwards whoever awaits it does.
  ended.catch(() => {});

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await logIn(client, env, ready);
  // Until here it is the login that says so.
  client.on(Events.ShardError, ({ message }) => log.warn({ reason: message }, 'the connection failed'));
  log.info(
    { bot: client.user?.tag, servers: client.guilds.cache.size, documents: archive.readings.length },
    'ready',
  );

  return {
    client: await ready,
    ended,
    async stop() {
      log.info('stopping');
      // Our own leave-taking is no lost connection.
      client.removeAllListeners(Events.ShardReconnecting);
      if (!(await turnstile.close(STOP_DEADLINE))) log.warn('stopped with answers under way');
      await client.destroy();
      log.info('stopped');
    },
  };
}

/** Direct messages are only heard with their channel as a partial, since a bot never sees them opened. */
function optionsFor({ ASK_CHANNELS, DISCORD_API }: BotSettings): ClientOptions {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  return {
    intents: [Guilds, GuildMessages, DirectMessages, ...(ASK_CHANNELS.length > 0 ? [MessageContent] : [])],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...(DISCORD_API ? { rest: { api: DISCORD_API } } : {}),
  };
}

async function logIn(client: Client, { DISCORD_TOKEN }: BotSettings, ready: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(unreachable(`no answer in ${LOGIN_DEADLINE / 1000} seconds`)),
      LOGIN_DEADLINE,
    );
  });
  try {
    await Promise.race([client.login(DISCORD_TOKEN).then(() => ready), late]);
  } catch (error) {
    await client.destroy();
    throw explainLogin(error);
  } finally {
    clearTimeout(timer);
  }
}

function endOf(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      // 1000 is our own leave-taking.
      if (code !== 1000)
        reject(explainLogin(Object.assign(new Error('The connection ended'), { closeCode: code })));
    });
    client.on(Events.Invalidated, () => reject(explainLogin(new Error('The session was invalidated'))));
  });
}
