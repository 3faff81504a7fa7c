// The page of a guild, on a port of its own.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Guild } from '../../src/guild/model.ts';
import { addPage } from '../../src/page/serve.ts';

export async function servePage(guild: Guild): Promise<{ url: string; close: () => Promise<void> }> {
  const app = new Hono();
  addPage(app, guild);
  const server: ServerType = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      // News goes on for as long as it is heard.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
