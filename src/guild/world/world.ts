// What this Discord knows: one guild with its people, its channels and a bot.
//
//   makeWorld({ members: ['Ada', 'Ben'], channels: ['general'] })
//     →  users: On the Record, Ada, Ben · channels: #general · no message yet

import { type APIUser, ApplicationFlags } from 'discord-api-types/v10';
import type { Change, Channel, GuildOptions, World } from '../model.ts';
import { machineClock } from './clock.ts';
import { COMMON } from './permissions.ts';
import { makeSnowflakes } from './snowflake.ts';

export function makeWorld({
  clock = machineClock(),
  name = 'On the Record',
  members = ['Ada', 'Ben'],
  channels = ['general', 'newsroom'],
  privileged = [],
}: GuildOptions = {}): World {
  const nextId = makeSnowflakes(clock);
  const hearers = new Set<(change: Change) => void>();
  // The application and its bot have one id, as all have that were made since 2017.
  const bot = userOf(nextId(), name, true);
  const people = members.map((member) => userOf(nextId(), member, false));
  const flags = privileged.includes('MessageContent') ? ApplicationFlags.GatewayMessageContentLimited : 0;
  const world: World = {
    clock,
    application: { id: bot.id, name, flags },
    online: false,
    origin: '',
    bot,
    users: byId([bot, ...people]),
    guild: { id: nextId(), name: `${name}’s guild` },
    channels: byId(
      channels.map((channel) =>
        typeof channel === 'string'
          ? textChannel(nextId(), channel, null)
          : textChannel(nextId(), channel.name, channel.topic),
      ),
    ),
    messages: new Map(),
    commands: { global: [], guild: [] },
    interactions: new Map(),
    nextId,
    tell(change) {
      if (change.kind === 'presence') world.online = change.online;
      // A copy: who hears of it may start or stop hearing.
      for (const hear of [...hearers]) hear(change);
    },
    onChange(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
  return world;
}

function userOf(id: string, name: string, bot: boolean): APIUser {
  return {
    id,
    username: name.toLowerCase().replace(/[^a-z0-9._]+/g, '_') || 'someone',
    discriminator: '0',
    global_name: bot ? null : name,
    avatar: null,
    ...(bot ? { bot, username: name } : {}),
  };
}

function textChannel(id: string, name: string, topic: string | null): Channel {
  return { id, name, kind: 'text', topic, recipient: null, permissions: COMMON };
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
