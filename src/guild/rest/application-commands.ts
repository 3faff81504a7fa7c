// The commands of the application: everywhere, and in the guild alone.
//
//   PUT /applications/1/commands [{ name: 'ask', … }]   →   those there are now: `ask` keeps its id if it had one

import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { World } from '../model.ts';
import { refuse } from './errors.ts';
import { type Answer, type Asking, done, ok, type Route } from './route.ts';

export const commandRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((path): Route[] => [
  { method: 'GET', path, answer: (asking) => ok(listIn(asking).all) },
  { method: 'PUT', path, answer: replace },
  { method: 'POST', path, answer: create },
  { method: 'GET', path: `${path}/:command`, answer: (asking) => ok(commandIn(asking)) },
  { method: 'PATCH', path: `${path}/:command`, answer: change },
  { method: 'DELETE', path: `${path}/:command`, answer: remove },
]);

function replace(asking: Asking): Answer {
  const { all, put } = listIn(asking);
  return ok(put((asking.body as Given[]).map((given) => made(asking, given, sameAs(all, given)))));
}

/** A command of the same name and type is overwritten. */
function create(asking: Asking): Answer {
  const { all, put } = listIn(asking);
  const old = sameAs(all, asking.body);
  const command = made(asking, asking.body, old);
  put([...all.filter((one) => one !== old), command]);
  return { status: old ? 200 : 201, body: command };
}

function change(asking: Asking): Answer {
  const { all, put } = listIn(asking);
  const old = commandIn(asking);
  const command = made(asking, { ...old, ...asking.body }, old);
  put(all.map((one) => (one === old ? command : one)));
  return ok(command);
}

function remove(asking: Asking): Answer {
  const { all, put } = listIn(asking);
  const old = commandIn(asking);
  put(all.filter((one) => one !== old));
  return done();
}

type Given = Partial<APIApplicationCommand> & Pick<APIApplicationCommand, 'name'>;

interface List {
  readonly all: readonly APIApplicationCommand[];
  put(commands: APIApplicationCommand[]): APIApplicationCommand[];
}

function listIn(asking: Asking): List {
  const { world, params } = asking;
  if (params['application'] !== world.application.id) refuse('notYourApplication');
  const where: keyof World['commands'] = params['guild'] ? 'guild' : 'global';
  if (where === 'guild' && params['guild'] !== world.guild.id) refuse('missingAccess');
  return {
    all: world.commands[where],
    put(commands) {
      world.commands[where] = commands;
      world.tell({ kind: 'commands' });
      return commands;
    },
  };
}

function commandIn(asking: Asking): APIApplicationCommand {
  const { command } = asking.params;
  return listIn(asking).all.find(({ id }) => id === command) ?? refuse('unknownCommand');
}

function sameAs(all: readonly APIApplicationCommand[], given: Given): APIApplicationCommand | undefined {
  return all.find(({ name, type }) => name === given.name && type === (given.type ?? 1));
}

/** With what Discord adds: its id, its version, and what was left out. */
function made({ world, params }: Asking, given: Given, old?: APIApplicationCommand): APIApplicationCommand {
  const isGlobal = !params['guild'];
  return {
    id: old?.id ?? world.nextId(),
    application_id: world.application.id,
    version: world.nextId(),
    ...(isGlobal ? {} : { guild_id: world.guild.id }),
    default_member_permissions: given.default_member_permissions ?? null,
    type: given.type ?? 1,
    name: given.name,
    name_localizations: given.name_localizations ?? null,
    description: given.description ?? '',
    description_localizations: given.description_localizations ?? null,
    ...(isGlobal ? { dm_permission: given.contexts ? given.contexts.includes(1) : true } : {}),
    // Where it can be used is a global command's to say.
    contexts: isGlobal ? (given.contexts ?? null) : null,
    integration_types: isGlobal ? (given.integration_types ?? [0]) : [0],
    ...(given.options?.length ? { options: given.options } : {}),
    nsfw: given.nsfw ?? false,
  } as APIApplicationCommand;
}
