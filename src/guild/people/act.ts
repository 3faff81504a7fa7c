// What people do, as Discord's own client would let them: it sends nothing that the client would not.
//
//   act.slash(ADA, GENERAL, 'who-said', { speaker: 'Byron' })   →   an interaction, put to the bot
//   act.slash(ADA, GENERAL, 'who-said', { limit: 400 })         →   Error: /who-said, limit: this must be 25 or less.

import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Acts, World } from '../model.ts';
import { openDirect } from '../world/channels.ts';
import { openInteraction } from '../world/interactions.ts';
import { post } from '../world/messages.ts';
import { componentOn } from './component.ts';
import { commandNamed } from './known-command.ts';
import { submissionOf } from './modal.ts';
import { optionsOf, type Values } from './options.ts';
import { messageSeenBy, placeOf } from './places.ts';
import { contentOf } from './writing.ts';

/** Each act throws an Error, in words for the person, where the client would refuse it. */
export function makeActs(world: World): Acts {
  const use = (by: string, channelId: string, name: string, values: Values, focused?: string) => {
    placeOf(world, by, channelId);
    const { command, within, options } = commandNamed(
      world,
      channelId,
      ApplicationCommandType.ChatInput,
      name,
    );
    const read = optionsOf(world, options, values, { command: name, focused });
    return openInteraction(world, {
      ...{ by, channelId },
      type:
        focused === undefined
          ? InteractionType.ApplicationCommand
          : InteractionType.ApplicationCommandAutocomplete,
      data: {
        ...{ id: command.id, name: command.name, type: command.type },
        ...(command.guild_id ? { guild_id: command.guild_id } : {}),
        options: within(read.options),
        ...(Object.keys(read.resolved).length > 0 ? { resolved: read.resolved } : {}),
      },
    });
  };
  return {
    slash: (by, channelId, name, values) => use(by, channelId, name, values),
    complete: (by, channelId, name, values, focused) => use(by, channelId, name, values, focused),

    press(by, messageId, customId) {
      const { message, channelId } = messageSeenBy(world, by, messageId);
      const data = componentOn(message, customId);
      return openInteraction(world, {
        type: InteractionType.MessageComponent,
        by,
        channelId,
        messageId,
        data,
      });
    },

    useOnMessage(by, channelId, name, messageId) {
      placeOf(world, by, channelId);
      const { command } = commandNamed(world, channelId, ApplicationCommandType.Message, name);
      const { message } = messageSeenBy(world, by, messageId);
      return openInteraction(world, {
        ...{ type: InteractionType.ApplicationCommand, by, channelId },
        data: {
          ...{ id: command.id, name: command.name, type: command.type },
          ...{ target_id: messageId, resolved: { messages: { [messageId]: message } } },
        },
      });
    },

    submit(by, channelId, customId, fields) {
      placeOf(world, by, channelId);
      const { messageId, data } = submissionOf(world, by, channelId, customId, fields);
      return openInteraction(world, { type: InteractionType.ModalSubmit, by, channelId, messageId, data });
    },

    say(by, channelId, content, replyTo) {
      placeOf(world, by, channelId);
      if (replyTo !== undefined && messageSeenBy(world, by, replyTo).channelId !== channelId)
        throw new Error('A reply stands in the channel of the message that it replies to.');
      return post(world, {
        ...{ channelId, authorId: by, body: { content: contentOf(world, content) } },
        replyTo: replyTo ?? null,
      });
    },

    openDirect: (by) => openDirect(world, by),
  };
}
