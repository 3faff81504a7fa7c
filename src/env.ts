// The settings, from the environment and `.env`, checked once at the start.
//
//   ASK_CHANNELS=123456789012345678, 234567890123456789   →   ['123456789012345678', '234567890123456789']

import dotenv from 'dotenv';
import { UserError } from './model/user-error.ts';
import { z } from './text/zod.ts';

/** Discord's ids: a time and a counter, written in decimal. */
const ID = /^\d{15,21}$/;
const HOW_TO_COPY =
  'In Discord switch on Settings → Advanced → Developer Mode, then right-click it and Copy ID.';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = z.object({
  /** Of the bot; without it the program is a session in the terminal. */
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'must be one word: copy the token again from the developer portal (Bot → Reset Token)')
    .optional(),
  /** `npm run register` registers to this guild alone, where people see the commands at once. */
  DISCORD_GUILD_ID: z.string().regex(ID, `must be the id of a server. ${HOW_TO_COPY}`).optional(),
  /** Channels in which messages that end in a question mark are answered. Needs the Message Content intent. */
  ASK_CHANNELS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.string().regex(ID, `must be ids of channels, with commas between. ${HOW_TO_COPY}`)))
    .default([]),
  /** In Discord `info` without it; in the browser `warn`. */
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).optional(),
  /** A folder or a `.jsonl` file to read in place of `corpus/`. */
  CORPUS: z.string().optional(),
  /** Another address for Discord's API, for a Discord on this machine. */
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'must be a web address, such as http://127.0.0.1:8080/api' })
    .optional(),
});

export type Env = z.infer<typeof schema>;

/**
 * Reads the settings. What is set in the environment goes before `.env`; what is set to nothing is not set.
 *
 * @param variables for tests
 * @throws UserError naming each variable that is wrong and the mend, never the token
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = withDotenv()): Env {
  const set = Object.entries(variables).map(([name, value]) => [name, value?.trim() || undefined]);
  const read = schema.safeParse(Object.fromEntries(set));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  throw new UserError(
    `${[...new Set(faults)].join('\n')}\nThe settings stand in .env; .env.example explains them.`,
  );
}

function withDotenv(): Record<string, string | undefined> {
  // Read apart, since the environment of programs that we start is not ours to fill.
  const { parsed } = dotenv.config({ quiet: true, processEnv: {} });
  return { ...parsed, ...process.env };
}
