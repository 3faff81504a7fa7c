// Members, channels and the guild as Discord's API gives them.
//
//   { id: '…', kind: 'text', name: 'general' }   →   { id: '…', type: 0, name: 'general', permission_overwrites: […] }

import {
  type APIChannel,
  type APIDMChannel,
  type APIGuild,
  type APIGuildMember,
  type APITextChannel,
  ChannelType,
  type GuildMemberFlags,
  OverwriteType,
} from 'discord-api-types/v10';
import type { Channel, World } from '../model.ts';
import { COMMON } from './permissions.ts';

/** A member of the guild. (In some places Discord leaves the user out.) */
export function memberShape(world: World, userId: string): APIGuildMember {
  return {
    user: world.users.get(userId)!,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: SINCE,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: null,
  };
}

const SINCE = '2024-01-01T00:00:00.000000+00:00';

export function channelShape(world: World, channel: Channel): APIChannel {
  return channel.kind === 'dm' ? directShape(world, channel) : textShape(world, channel);
}

export function textShape(world: World, channel: Channel): APITextChannel {
  const taken = COMMON & ~channel.permissions;
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: world.guild.id,
    name: channel.name,
    position: [...world.channels.keys()].indexOf(channel.id),
    // What was taken from the bot here.
    permission_overwrites: taken
      ? [{ id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: String(taken) }]
      : [],
    topic: channel.topic ?? null,
    nsfw: false,
    parent_id: null,
    rate_limit_per_user: 0,
    last_message_id: lastIn(world, channel),
  } as APITextChannel;
}

function directShape(world: World, channel: Channel): APIDMChannel {
  return {
    id: channel.id,
    type: ChannelType.DM,
    recipients: [world.users.get(channel.recipient!)!],
    last_message_id: lastIn(world, channel),
    flags: 0,
  } as unknown as APIDMChannel;
}

function lastIn(world: World, channel: Channel): string | null {
  const last = [...world.messages.values()].findLast(
    (posted) => posted.channelId === channel.id && posted.onlyFor === null,
  );
  return last?.message.id ?? null;
}

/** As REST gives it. The gateway adds members, channels and the like. */
export function guildShape(world: World): APIGuild {
  const owner = [...world.users.values()].find(({ bot }) => !bot) ?? world.bot;
  return {
    id: world.guild.id,
    name: world.guild.name,
    ...{ icon: null, splash: null, discovery_splash: null, banner: null, description: null },
    owner_id: owner.id,
    ...{ region: 'deprecated', afk_channel_id: null, afk_timeout: 300, widget_enabled: false },
    ...{ verification_level: 0, default_message_notifications: 1, explicit_content_filter: 0 },
    ...{ mfa_level: 0, nsfw_level: 0, nsfw: false, premium_tier: 0, premium_subscription_count: 0 },
    ...{ application_id: null, system_channel_id: null, system_channel_flags: 0, rules_channel_id: null },
    ...{ max_presences: null, max_members: 500_000, vanity_url_code: null, public_updates_channel_id: null },
    ...{ preferred_locale: 'en-GB', hub_type: null, premium_progress_bar_enabled: false },
    ...{ safety_alerts_channel_id: null, incidents_data: null, max_video_channel_users: 25 },
    roles: [everyone(world)],
    emojis: [],
    features: [],
    stickers: [],
  } as unknown as APIGuild;
}

/** The role that everybody has, whose id is the guild's. */
function everyone({ guild }: World) {
  return {
    id: guild.id,
    name: '@everyone',
    permissions: String(COMMON),
    ...{ color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
    ...{ hoist: false, icon: null, unicode_emoji: null, position: 0, managed: false, mentionable: false },
    flags: 0,
  };
}
