// Tells Discord of the commands, and only when there is something new to tell.
//
//   + /timeline
//   ~ /ask  description: "Ask" → "Ask the coverage a question"
//   - /old

import { ApplicationCommandType, DiscordAPIError, REST, Routes } from 'discord.js';
import { UserError } from '../model/user-error.ts';
import type { Definition } from './definitions.ts';

export interface Registration {
  readonly rest: REST;
  readonly wanted: readonly Definition[];
  /** The guild to register to; every place where the bot is, without one. */
  readonly guildId?: string;
  /** Only shows the difference. */
  readonly dryRun: boolean;
  readonly say: (line: string) => void;
}

/** A command as Discord gives it back, or as we want it. */
export type Registered = Readonly<Record<string, unknown>>;

/** The way to Discord's REST interface; `api` only where it is not Discord's own. */
export function restOf(token: string, api?: string): REST {
  return new REST(api ? { api } : {}).setToken(token);
}

/**
 * Reads what is registered, shows the difference, and writes if there is one.
 *
 * @returns whether anything was written
 * @throws UserError where the bot is not in the guild
 */
export async function register({ rest, wanted, guildId, dryRun, say }: Registration): Promise<boolean> {
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  const route = guildId ? Routes.applicationGuildCommands(id, guildId) : Routes.applicationCommands(id);
  const place = guildId ? `server ${guildId}` : 'every server';
  const registered = await inGuild(rest.get(route), guildId);
  const changes = differences(
    registered as Registered[],
    wanted as readonly object[] as readonly Registered[],
  );
  if (changes.length === 0) {
    say(`${wanted.length} commands are registered for ${place} as they are here. Nothing to do.`);
    return false;
  }
  for (const change of changes) say(change);
  if (dryRun) {
    say(`This is a dry run: nothing was written for ${place}.`);
    return false;
  }
  // An activity's entry point is Discord's own, and to leave it out is an error.
  const kept = (registered as Registered[]).filter(
    ({ type }) => type === ApplicationCommandType.PrimaryEntryPoint,
  );
  await inGuild(rest.put(route, { body: [...wanted, ...kept] }), guildId);
  say(`${wanted.length} commands are registered for ${place}.`);
  return true;
}

async function inGuild<T>(request: Promise<T>, guildId: string | undefined): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (!guildId || !(error instanceof DiscordAPIError) || error.code !== 50001) throw error;
    throw new UserError(
      `The bot is not in the server ${guildId}, or may not have commands there. Invite it with the scopes “bot” and “applications.commands”.`,
      { cause: error },
    );
  }
}

/** What is to be added (+), changed (~) and taken away (-), a line each; none where all is as wanted. */
export function differences(registered: readonly Registered[], wanted: readonly Registered[]): string[] {
  const ours = registered.filter(({ type }) => type !== ApplicationCommandType.PrimaryEntryPoint);
  const before = new Map(ours.map((command) => [keyOf(command), command]));
  const after = new Set(wanted.map(keyOf));
  return [
    ...wanted.flatMap((command) => {
      const old = before.get(keyOf(command));
      if (!old) return [`+ ${nameOf(command)}`];
      const fields = [...FIELDS, ...PLACES.filter((field) => command[field] !== undefined)];
      return fieldChanges(plain(old, fields), plain(command, fields), '').map(
        (change) => `~ ${nameOf(command)}  ${change}`,
      );
    }),
    ...ours.filter((command) => !after.has(keyOf(command))).map((command) => `- ${nameOf(command)}`),
  ];
}

function keyOf({ type = 1, name }: Registered): string {
  return `${type} ${name}`;
}

function nameOf({ type = 1, name }: Registered): string {
  return type === 1 ? `/${name}` : `${name}`;
}

/** The fields that we set, beside those that Discord adds (ids, versions, defaults). */
const FIELDS = ['description'];
/** Those that only a global command can say; Discord fills them in for a guild's. */
const PLACES = ['contexts', 'integration_types'];
const OPTION_FIELDS = [
  'type',
  'description',
  'required',
  'autocomplete',
  'max_length',
  'min_value',
  'max_value',
];

/** A command by its fields alone, so that two say the same only if they are the same. */
function plain(command: Registered, fields: readonly string[]): Record<string, unknown> {
  const options = (command['options'] ?? []) as Registered[];
  return {
    ...pick(command, fields),
    options: Object.fromEntries(
      options.map((option) => [String(option['name']), pick(option, OPTION_FIELDS)]),
    ),
    order: options.map(({ name }) => name).join(', '),
  };
}

function pick(from: Registered, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, settled(from[field])]));
}

/** What is false, empty or null is the same as left out; a list of places has no order. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.toSorted() : undefined;
  return value || value === 0 ? value : undefined;
}

function fieldChanges(before: Registered, after: Registered, path: string): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const name = path ? `${path}.${field}` : field;
    if (isFields(old) && isFields(now)) return fieldChanges(old, now, name);
    return [`${name}: ${JSON.stringify(old) ?? 'nothing'} → ${JSON.stringify(now) ?? 'nothing'}`];
  });
}

function isFields(value: unknown): value is Registered {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
