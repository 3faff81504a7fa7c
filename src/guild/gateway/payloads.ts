// What a bot is told when it comes: who it is, and the guild that it is in.
//
//   READY { session_id, resume_gateway_url, user, guilds: [unavailable] }   GUILD_CREATE { channels, members, … }

import type { World } from '../model.ts';
import { has } from '../world/permissions.ts';
import { guildShape, memberShape, textShape } from '../world/shapes.ts';

/** The guild is named as unavailable: what it holds comes with GUILD_CREATE. */
export function readyOf(world: World, sessionId: string, shard: unknown): object {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: [{ id: world.guild.id, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: gatewayUrl(world),
    session_type: 'normal',
    application: { id: world.application.id, flags: world.application.flags ?? 0 },
    ...{ user_settings: {}, relationships: [], private_channels: [], presences: [] },
    ...(Array.isArray(shard) ? { shard } : {}),
  };
}

/** As it comes to a bot without the intents for members and presences: it sees itself alone. */
export function guildCreateOf(world: World): object {
  const channels = [...world.channels.values()].filter(
    ({ kind, permissions }) => kind === 'text' && has(permissions, 'ViewChannel'),
  );
  const self = memberShape(world, world.bot.id);
  return {
    ...guildShape(world),
    joined_at: self.joined_at,
    large: false,
    unavailable: false,
    member_count: world.users.size,
    members: [self],
    channels: channels.map((channel) => textShape(world, channel)),
    ...{ threads: [], voice_states: [], presences: [], stage_instances: [] },
    ...{ guild_scheduled_events: [], soundboard_sounds: [] },
  };
}

function gatewayUrl({ origin }: World): string {
  return `${(origin ?? '').replace(/^http/, 'ws')}/gateway`;
}
