// The bot in a browser: against a small Discord of its own on this machine, for whoever has no token.
//
//   npm start   →   On the Record answers at http://127.0.0.1:4310

import process from 'node:process';
import { type BotParts, runDiscord } from './discord/client.ts';
import { definitionsOf } from './discord/definitions.ts';
import { register, restOf } from './discord/register.ts';
import { openGuild } from './guild/guild.ts';
import { UserError } from './model/user-error.ts';
import { addPage } from './page/serve.ts';

export interface BrowserParts extends Pick<BotParts, 'archive' | 'commands'> {
  /** To listen at; any that is free where it is not given and the usual one is taken. */
  readonly port: number | undefined;
  readonly logLevel: string;
  readonly say: (line: string) => void;
}

/** Kept from one start to the next, so that a page that is open finds the bot again. */
const USUAL_PORT = 4310;

/**
 * Runs until the process is told to stop, then ends it.
 *
 * @throws UserError where the port that was asked for is taken
 */
export async function runInBrowser({ port, logLevel, say, archive, commands }: BrowserParts): Promise<void> {
  const guild = await open(port, say);
  const rest = restOf(guild.token, guild.api);
  await register({ rest, wanted: definitionsOf(commands, 'global'), dryRun: false, say: () => {} });
  const stopHearing = guild.world.onChange((change) => {
    if (change.kind !== 'presence' || !change.online) return;
    stopHearing();
    say(`On the Record answers at ${guild.url} (open it in a browser). Ctrl+C stops it.`);
    showOnDesktop(guild.url);
  });
  const askChannels = [...guild.world.channels.values()].filter(({ name }) => name === QUESTIONS.name);
  const env = {
    DISCORD_TOKEN: guild.token,
    DISCORD_API: guild.api,
    ASK_CHANNELS: askChannels.map(({ id }) => id),
    LOG_LEVEL: logLevel,
  };
  await runDiscord({ env, archive, commands });
}

/** A channel where the bot answers whatever is asked, as ASK_CHANNELS lists them. */
const QUESTIONS = {
  name: 'questions',
  topic: 'Whatever ends in a question mark is answered here, without a mention.',
};

function open(port: number | undefined, say: BrowserParts['say']) {
  const at = (where: number) =>
    openGuild({
      ...{ port: where, members: ['Ada', 'Ben'], channels: ['general', QUESTIONS] },
      ...{ privileged: ['MessageContent'], extend: addPage },
    });
  return at(port ?? USUAL_PORT).catch((cause) => {
    if (cause?.code !== 'EADDRINUSE' && cause?.code !== 'EACCES') throw cause;
    if (port === undefined) {
      say(`Port ${USUAL_PORT} is taken, perhaps by another bot of this kind: taking any that is free.`);
      return at(0);
    }
    throw new UserError(`Port ${port} is not to be had. Give another: npm start -- --port ${port + 1}`, {
      cause,
    });
  });
}

/** Opens the address where there is somebody in front of a screen. Whoever is not has read it. */
function showOnDesktop(url: string): void {
  if (!hasDesktop()) return;
  // Only now: nobody else needs it.
  void import('open').then(({ default: openInBrowser }) => openInBrowser(url)).catch(() => {});
}

function hasDesktop({ env, platform, stdout } = process): boolean {
  if (!stdout.isTTY || env['CI'] || env['SSH_CONNECTION']) return false;
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
