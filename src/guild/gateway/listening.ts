// What a bot sends over the gateway, and what it is told for it: one entry an opcode.
//
//   IDENTIFY { token, intents }   →   READY, GUILD_CREATE          a wrong token   →   closed with 4004
//   HEARTBEAT                     →   HEARTBEAT_ACK

import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { hasIntent, refusalOf } from './intents.ts';
import type { GatewayParts } from './parts.ts';
import { guildCreateOf, readyOf } from './payloads.ts';
import type { Sessions } from './sessions.ts';

interface Heard {
  readonly socket: WebSocket;
  readonly sessions: Sessions;
  readonly parts: GatewayParts;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Does what a frame asks. @returns why the socket is closed for it, null where it is not */
export function hear(socket: WebSocket, frame: string, sessions: Sessions, parts: GatewayParts) {
  const message = parse(frame);
  if (!message) return GatewayCloseCodes.DecodeError;
  const opcode = OPCODES[message.op];
  if (!opcode) return GatewayCloseCodes.UnknownOpcode;
  const data = (message.d ?? {}) as Record<string, unknown>;
  const isKnown = [...sessions.all.values()].some((session) => session.socket === socket);
  if (opcode.comes === 'first' && isKnown) return GatewayCloseCodes.AlreadyAuthenticated;
  if (opcode.comes === 'later' && !isKnown) return GatewayCloseCodes.NotAuthenticated;
  if (message.op !== GatewayOpcodes.Heartbeat) noteFrom(parts, message.op, data);
  return opcode.take({ socket, sessions, parts, data }) ?? null;
}

interface Opcode {
  /** Whether it comes before there is a session, when there is one, or at any time. */
  readonly comes: 'first' | 'later' | 'ever';
  /** @returns why the socket is closed */
  // biome-ignore lint/suspicious/noConfusingVoidType: most close nothing
  take(heard: Heard): GatewayCloseCodes | null | void;
}

const OPCODES: Readonly<Record<number, Opcode>> = {
  [GatewayOpcodes.Heartbeat]: {
    comes: 'ever',
    take: ({ socket }) => tell(socket, GatewayOpcodes.HeartbeatAck),
  },
  [GatewayOpcodes.Identify]: { comes: 'first', take: identify },
  [GatewayOpcodes.Resume]: { comes: 'first', take: resume },
  // Who is online, who is speaking, who the members are: nothing here depends on it.
  [GatewayOpcodes.PresenceUpdate]: { comes: 'later', take() {} },
  [GatewayOpcodes.VoiceStateUpdate]: { comes: 'later', take() {} },
  [GatewayOpcodes.RequestGuildMembers]: { comes: 'later', take() {} },
};

function identify({ socket, sessions, parts, data }: Heard) {
  const { world } = parts;
  if (data['token'] !== parts.token) return GatewayCloseCodes.AuthenticationFailed;
  const refusal = refusalOf(data['intents'], parts.privileged);
  if (refusal) return refusal;
  const session = sessions.begin(socket, Number(data['intents']));
  session.dispatch('READY', readyOf(world, session.id, data['shard']));
  if (hasIntent(session.intents, GatewayIntentBits.Guilds))
    session.dispatch('GUILD_CREATE', guildCreateOf(world));
  world.tell({ kind: 'presence', online: true });
}

function resume({ socket, sessions, parts, data }: Heard) {
  if (data['token'] !== parts.token) return GatewayCloseCodes.AuthenticationFailed;
  const session = sessions.find(data['session_id']);
  if (!session) return tell(socket, GatewayOpcodes.InvalidSession, false);
  const after = Number(data['seq'] ?? 0);
  if (!(after <= session.last)) return GatewayCloseCodes.InvalidSeq;
  session.socket?.terminate();
  session.resume(socket, after);
  parts.world.tell({ kind: 'presence', online: true });
}

/** Tells a bot something that is no event, and has no number. */
export function tell(socket: WebSocket, op: GatewayOpcodes, d: unknown = null): void {
  socket.send(JSON.stringify({ op, d }));
}

function parse(frame: string): { op: number; d?: unknown } | null {
  try {
    const message = JSON.parse(frame) as { op: number } | null;
    return typeof message === 'object' && message !== null ? message : null;
  } catch {
    return null;
  }
}

/** Without the bot's token, which people are shown nowhere. */
function noteFrom({ note }: GatewayParts, op: number, data: Readonly<Record<string, unknown>>): void {
  const body = 'token' in data ? { ...data, token: '…' } : data;
  note({
    from: 'bot',
    how: 'gateway',
    ...{ event: GatewayOpcodes[op] ?? String(op), body, checks: [], violations: [] },
  });
}
