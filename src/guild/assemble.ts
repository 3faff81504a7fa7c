// Puts a guild together: a world, and one server for its REST interface, its gateway and the files of its messages.
//
//   world ─┬─ REST     http://127.0.0.1:PORT/api/v10/…
//          ├─ gateway  ws://127.0.0.1:PORT/gateway
//          └─ files    http://127.0.0.1:PORT/attachments/…

import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { Hono } from 'hono';
import type { Acts, Faults, Guild, GuildOptions, Note, World } from './model.ts';
import { makeRecord } from './record.ts';
import { makeFaults } from './rest/faults.ts';
import { restApp } from './rest/routes.ts';
import { listen } from './server.ts';
import { makeWorld } from './world/world.ts';

export interface OpenOptions extends GuildOptions {
  /** Adds routes to the server, such as a page's, before anything is asked of it. */
  readonly extend?: (app: Hono, guild: Guild) => void;
}

/** What is made elsewhere: how the bot is told of things, and how people do them. */
export interface Parts {
  openGateway(server: Server, on: GatewayParts): Gateway;
  makeActs(world: World): Acts;
}

export interface GatewayParts {
  readonly world: World;
  readonly token: string;
  readonly privileged: readonly 'MessageContent'[];
  readonly note: Note;
}

export interface Gateway {
  readonly faults: Pick<Faults, 'dropSocket' | 'askToReconnect' | 'invalidateSession'>;
  /** Ends every socket. */
  close(): void | Promise<void>;
}

/** Opens a guild. The bot's token is made up where none is given. */
export async function assemble({ extend, ...options }: OpenOptions, parts: Parts): Promise<Guild> {
  const world = makeWorld(options);
  const { privileged = [], strict = true, token = makeToken(world) } = options;
  const { note, exchanges } = makeRecord(world);
  const { answer, hold, meet, end } = makeFaults();
  const app = restApp({ world, token, faults: { meet }, strict, note });
  const { server, origin, close } = await listen(app.fetch, options.port ?? 0);
  world.origin = origin;
  const gateway = parts.openGateway(server, { world, token, privileged, note });
  const guild: Guild = {
    ...{ url: origin, api: `${origin}/api`, token, world, exchanges, act: parts.makeActs(world) },
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
