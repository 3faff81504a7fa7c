// The sessions that there are, each until its bot takes leave or has been away for too long.
//
//   IDENTIFY → begin → … the line drops → away → RESUME: find → …  closed with 1000 → end

import { GatewayCloseCodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Note, World } from '../model.ts';
import { makeSession, type Session } from './session.ts';

export interface Sessions {
  readonly all: ReadonlyMap<string, Session>;
  begin(socket: WebSocket, intents: number): Session;
  find(id: unknown): Session | undefined;
  /** The socket is gone: the session waits for its bot, or ends with it. */
  closed(socket: WebSocket, code: number): void;
  end(session: Session): void;
}

/** Milliseconds that a bot can be away. */
const MOST_AWAY = 3 * 60_000;

/** After these there is nothing to resume. Those of a bot's own leave-taking are 1000 and 1001. */
const FINAL: ReadonlySet<number> = new Set([
  ...[1000, 1001, GatewayCloseCodes.AuthenticationFailed, GatewayCloseCodes.InvalidSeq],
  ...[GatewayCloseCodes.SessionTimedOut, GatewayCloseCodes.InvalidShard, GatewayCloseCodes.ShardingRequired],
  ...[GatewayCloseCodes.InvalidAPIVersion, GatewayCloseCodes.InvalidIntents],
  GatewayCloseCodes.DisallowedIntents,
]);

export function makeSessions(world: World, note: Note): Sessions {
  const all = new Map<string, Session>();
  const end = (session: Session) => void all.delete(session.id);
  return {
    all,
    end,
    find: (id) => all.get(String(id)),
    begin(socket, intents) {
      const session = makeSession(socket, intents, note);
      all.set(session.id, session);
      return session;
    },
    closed(socket, code) {
      const session = [...all.values()].find((one) => one.socket === socket);
      if (!session) return;
      session.leave();
      if (FINAL.has(code)) end(session);
      world.clock.at(world.clock.now() + MOST_AWAY, () => session.socket === null && end(session));
    },
  };
}
