// An HTTP server that this machine alone can reach.
//
//   const { origin, close } = await listen(app.fetch, 0)   →   http://127.0.0.1:49152

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly server: Server;
  readonly origin: string;
  /** Ends every connection, whatever is under way. */
  close(): Promise<void>;
}

/** @param port 0 for any that is free */
export async function listen(fetch: Hono['fetch'], port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    server,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
