// A message as the bot may read it: without the Message Content intent, others' words are kept from it.
//
//   'who said it?' in #general, without the intent   →   ''

import { type APIMessage, ApplicationFlags } from 'discord-api-types/v10';
import type { World } from '../model.ts';

/**
 * Of direct messages, of what mentions the bot and of its own messages it may always read all.
 *
 * @param hasIntent whether it has Message Content; by default, whether that is switched on for its application
 */
export function readable(world: World, message: APIMessage, hasIntent = isSwitchedOn(world)): APIMessage {
  const { referenced_message: replied, ...rest } = message;
  const own = hasIntent || mayRead(world, message) ? rest : { ...rest, ...KEPT };
  if (replied === undefined) return own as APIMessage;
  return { ...own, referenced_message: replied && readable(world, replied, hasIntent) } as APIMessage;
}

const KEPT = { content: '', embeds: [], attachments: [], components: [] };

const FULL = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

function isSwitchedOn({ application }: World): boolean {
  return ((application.flags ?? 0) & FULL) !== 0;
}

function mayRead(world: World, { author, channel_id, mentions }: APIMessage): boolean {
  return (
    author.id === world.bot.id ||
    world.channels.get(channel_id)?.kind === 'dm' ||
    mentions.some(({ id }) => id === world.bot.id)
  );
}
