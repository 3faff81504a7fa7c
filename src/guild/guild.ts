// A small Discord on this machine, for a bot to connect to in place of Discord's own: a world, and one server for it.
//
//   const guild = await openGuild({ members: ['Ada'], channels: ['general'] });
//   new Client({ intents, rest: { api: guild.api } }).login(guild.token)
//
//   world ─┬─ REST     http://127.0.0.1:PORT/api/v10/…
//          ├─ gateway  ws://127.0.0.1:PORT/gateway
//          └─ files    http://127.0.0.1:PORT/attachments/…

import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { openGateway } from './gateway/gateway.ts';
import type { Faults, Guild, GuildOptions, World } from './model.ts';
import { makeActs } from './people/act.ts';
import { makeRecord } from './record.ts';
import { makeFaults } from './rest/faults.ts';
import { restApp } from './rest/routes.ts';
import { listen } from './server.ts';
import { makeWorld } from './world/world.ts';

export interface OpenOptions extends GuildOptions {
  /** Adds routes to the server, such as a page's, before anything is asked of it. */
  readonly extend?: (app: Hono, guild: Guild) => void;
}

/** Opens a guild. The bot's token is made up where none is given. */
export async function openGuild({ extend, ...options }: OpenOptions = {}): Promise<Guild> {
  const world = makeWorld(options);
  const { privileged = [], strict = true, token = makeToken(world) } = options;
  const { note, exchanges } = makeRecord(world);
  const { answer, hold, meet, end } = makeFaults();
  const app = restApp({ world, token, faults: { meet }, strict, note });
  const { server, origin, close } = await listen(app.fetch, options.port ?? 0);
  world.origin = origin;
  const gateway = openGateway(server, { world, token, privileged, note });
  const guild: Guild = {
    ...{ url: origin, api: `${origin}/api`, token, world, exchanges, act: makeActs(world) },
    faults: { answer, hold, ...gateway.faults, forbid: forbidIn(world) },
    async close() {
      end();
      await gateway.close();
      await close();
    },
  };
  // Nothing was asked yet: a connection is taken only when this has run.
  extend?.(app, guild);
  return guild;
}

function forbidIn(world: World): Faults['forbid'] {
  return (channelId, permissions) => {
    const channel = world.channels.get(channelId);
    if (!channel) throw new Error(`There is no channel with the id ${channelId}.`);
    channel.permissions &= ~permissions;
  };
}

/** Of the form of Discord's: the bot's id, and what nobody can guess. */
function makeToken({ bot }: World): string {
  const parts = [Buffer.from(bot.id), randomBytes(4), randomBytes(28)];
  return parts.map((part) => part.toString('base64url')).join('.');
}
