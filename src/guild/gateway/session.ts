// A session: what one bot was told, in order, so that after a lost connection it can be told what it missed.
//
//   READY 1 · GUILD_CREATE 2 · (the line drops) MESSAGE_CREATE 3   →   RESUME after 2: MESSAGE_CREATE 3, RESUMED 4

import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Note } from '../model.ts';

export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Null while the bot is away. */
  readonly socket: WebSocket | null;
  /** The number of the last event. */
  readonly last: number;
  /** Numbers the event and sends it, now or when the bot is back. */
  dispatch(name: string, data: unknown, about?: string): void;
  /** Takes the bot back on another socket, after the event that it had last. */
  resume(socket: WebSocket, after: number): void;
  leave(): void;
}

/** As many events as a bot can miss. */
const MOST_KEPT = 1000;

interface Numbered {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
  readonly about: string | undefined;
}

export function makeSession(first: WebSocket, intents: number, note: Note): Session {
  const kept: Numbered[] = [];
  let socket: WebSocket | null = first;
  let last = 0;

  function send({ about, ...event }: Numbered): void {
    if (!socket) return;
    socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...event }));
    note({
      from: 'discord',
      how: 'gateway',
      ...{ event: event.t, body: event.d, checks: [], violations: [], about },
    });
  }

  function dispatch(t: string, d: unknown, about?: string): void {
    last += 1;
    const event = { s: last, t, d, about };
    kept.push(event);
    if (kept.length > MOST_KEPT) kept.shift();
    send(event);
  }

  return {
    id: randomBytes(16).toString('hex'),
    intents,
    get socket() {
      return socket;
    },
    get last() {
      return last;
    },
    dispatch,
    resume(next, after) {
      socket = next;
      for (const event of kept.filter(({ s }) => s > after)) send(event);
      dispatch('RESUMED', { _trace: [] });
    },
    leave() {
      socket = null;
    },
  };
}
