// What happens in the guild, as an event for the bot: which it is, who is told, and what of it may be read.
//
//   Ada posts “hello” in #general   →   MESSAGE_CREATE, with GuildMessages; its content with MessageContent alone

import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import type { Asked, Change, Posted, World } from '../model.ts';
import { has } from '../world/permissions.ts';
import { readable } from '../world/readable.ts';
import { memberShape } from '../world/shapes.ts';
import { hasIntent } from './intents.ts';

export interface Event {
  readonly name: string;
  /** Without it the bot is not told; null where it always is. */
  readonly intent: GatewayIntentBits | null;
  /** As a bot with these intents may see it. */
  dataFor(intents: number): unknown;
  /** The interaction or message that it is about. */
  readonly about: string;
}

/** The event of a change; null where the bot is not told of such. */
export function eventOf(world: World, change: Change): Event | null {
  if (change.kind === 'interaction') return interactionEvent(change.asked);
  if (!('posted' in change)) return null;
  return maySee(world, change.posted) ? messageEvent(world, change) : null;
}

/** Once, when it is asked. What comes after is the bot's own doing. */
function interactionEvent({ acknowledged, payload, id }: Asked): Event | null {
  if (acknowledged) return null;
  return { name: 'INTERACTION_CREATE', intent: null, dataFor: () => payload, about: id };
}

const NAMES = {
  message: 'MESSAGE_CREATE',
  'message-edit': 'MESSAGE_UPDATE',
  'message-delete': 'MESSAGE_DELETE',
} as const;

function messageEvent(world: World, { kind, posted }: Extract<Change, { posted: Posted }>): Event {
  const { message, channelId } = posted;
  const isDirect = world.channels.get(channelId)?.kind === 'dm';
  const place = { channel_id: channelId, ...(isDirect ? {} : { guild_id: world.guild.id }) };
  return {
    name: NAMES[kind],
    intent: isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
    dataFor(intents) {
      if (kind === 'message-delete') return { id: message.id, ...place };
      const mayReadAll = hasIntent(intents, GatewayIntentBits.MessageContent);
      const seen = readable(world, message, mayReadAll);
      const type = isDirect ? ChannelType.DM : ChannelType.GuildText;
      return {
        ...seen,
        ...place,
        channel_type: type,
        ...(isDirect ? {} : { member: authorOf(world, posted) }),
      };
    },
    about: message.id,
  };
}

/** The member without the user, who is the message's author. */
function authorOf(world: World, { message }: Posted): object {
  const { user: _, ...member } = memberShape(world, message.author.id);
  return member;
}

/** What is ephemeral is between Discord and the one who sees it. */
function maySee(world: World, { onlyFor, channelId }: Posted): boolean {
  const channel = world.channels.get(channelId);
  return onlyFor === null && channel !== undefined && has(channel.permissions, 'ViewChannel');
}
