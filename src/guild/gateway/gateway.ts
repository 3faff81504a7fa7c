// Discord's gateway, version 10: the WebSocket over which a bot is told what happens.
//
//   ← HELLO   → IDENTIFY   ← READY, GUILD_CREATE   ← INTERACTION_CREATE, MESSAGE_CREATE …   → HEARTBEAT   ← HEARTBEAT_ACK

import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Faults } from '../model.ts';
import { eventOf } from './events.ts';
import { hasIntent } from './intents.ts';
import { hear, tell } from './listening.ts';
import type { GatewayParts } from './parts.ts';
import { makeSessions } from './sessions.ts';

export interface Gateway {
  readonly faults: Pick<Faults, 'dropSocket' | 'askToReconnect' | 'invalidateSession'>;
  /** Ends every socket. */
  close(): Promise<void>;
}

/** Milliseconds between heartbeats, as Discord asks for. A bot that sends none is not thrown out. */
const HEARTBEAT = 41_250;

/** Opens the gateway on a server, at `/gateway`. It speaks JSON, uncompressed. */
export function openGateway(server: Server, parts: GatewayParts): Gateway {
  const { world, note } = parts;
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = makeSessions(world, note);

  sockets.on('connection', (socket, request) => {
    const refusal = refusalOf(new URL(request.url ?? '', 'ws://127.0.0.1').searchParams);
    socket.on('close', (code) => {
      sessions.closed(socket, code);
      if (sockets.clients.size === 0) world.tell({ kind: 'presence', online: false });
    });
    socket.on('error', () => socket.terminate());
    if (refusal) return socket.close(refusal, GatewayCloseCodes[refusal]);
    socket.on('message', (frame) => {
      const wrong = hear(socket, String(frame), sessions, parts);
      if (wrong) socket.close(wrong, REASONS[wrong]);
    });
    tell(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT, _trace: [] });
  });

  const stopHearing = world.onChange((change) => {
    const event = eventOf(world, change);
    if (!event) return;
    for (const session of sessions.all.values())
      if (hasIntent(session.intents, event.intent))
        session.dispatch(event.name, event.dataFor(session.intents), event.about);
  });

  const told = (op: GatewayOpcodes, d: unknown = null) => {
    for (const { socket } of sessions.all.values()) if (socket) tell(socket, op, d);
    note({
      from: 'discord',
      how: 'gateway',
      ...{ event: GatewayOpcodes[op], body: d, checks: [], violations: [] },
    });
  };
  return {
    faults: {
      dropSocket(code) {
        for (const { socket } of sessions.all.values()) drop(socket, code);
      },
      askToReconnect: () => told(GatewayOpcodes.Reconnect),
      invalidateSession(resumable) {
        told(GatewayOpcodes.InvalidSession, resumable);
        // The line stays, with nobody at its end until they resume or come in anew.
        for (const session of sessions.all.values()) {
          session.leave();
          if (!resumable) sessions.end(session);
        }
      },
    },
    async close() {
      stopHearing();
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

/** Without a code the line is cut: nobody says goodbye. */
function drop(socket: WebSocket | null, code: number | undefined): void {
  if (code === undefined) socket?.terminate();
  else socket?.close(code, REASONS[code]);
}

/** What is asked for in the address that is not had here. */
function refusalOf(asked: URLSearchParams): GatewayCloseCodes | null {
  if (asked.get('v') !== '10') return GatewayCloseCodes.InvalidAPIVersion;
  const isPlain = (asked.get('encoding') ?? 'json') === 'json' && !asked.has('compress');
  return isPlain ? null : GatewayCloseCodes.DecodeError;
}

/** Discord's words. */
const REASONS: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.UnknownError]: 'Unknown error.',
  [GatewayCloseCodes.UnknownOpcode]: 'Unknown opcode.',
  [GatewayCloseCodes.DecodeError]: 'Error while decoding payload.',
  [GatewayCloseCodes.NotAuthenticated]: 'Not authenticated.',
  [GatewayCloseCodes.AuthenticationFailed]: 'Authentication failed.',
  [GatewayCloseCodes.AlreadyAuthenticated]: 'Already authenticated.',
  [GatewayCloseCodes.InvalidSeq]: 'Invalid seq.',
  [GatewayCloseCodes.SessionTimedOut]: 'Session timed out.',
  [GatewayCloseCodes.InvalidIntents]: 'Invalid intent(s).',
  [GatewayCloseCodes.DisallowedIntents]: 'Disallowed intent(s).',
};
