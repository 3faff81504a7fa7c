// Where a message comes from: the interaction that it answers, the message that it replies to.
//
//   Ada uses /ask, the bot answers   →   type 20, interaction_metadata: { user: Ada }, interaction: { name: 'ask' }

import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { Asked, World } from '../model.ts';
import type { Posting } from './posting.ts';

export function originOf(
  world: World,
  { id, interaction, replyTo, channelId }: Posting,
): Partial<APIMessage> {
  // What comes after the answer replies to it, the answer to a press to the message of the button.
  const answerId = interaction?.originalId === id ? null : interaction?.originalId;
  const isFollowUp = Boolean(answerId);
  const repliedTo = replyTo ?? answerId ?? interaction?.messageId;
  return {
    type: repliedTo ? MessageType.Reply : interaction ? typeOf(interaction) : MessageType.Default,
    ...(repliedTo ? referenceTo(world, repliedTo, channelId) : {}),
    ...(interaction
      ? {
          application_id: world.application.id,
          webhook_id: world.application.id,
          interaction_metadata: metadataOf(world, interaction, answerId),
          ...(isFollowUp || !nameIn(interaction) ? {} : { interaction: commandOf(world, interaction) }),
        }
      : {}),
  };
}

function referenceTo(world: World, id: string, channelId: string): Partial<APIMessage> {
  const found = world.messages.get(id);
  const inGuild = world.channels.get(channelId)?.kind === 'text';
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: id,
      channel_id: found?.channelId ?? channelId,
      ...(inGuild ? { guild_id: world.guild.id } : {}),
    },
    // Discord goes one step back and no further.
    referenced_message:
      found && !found.deleted ? { ...found.message, referenced_message: undefined as never } : null,
  };
}

function typeOf({ type, payload }: Asked): MessageType {
  if (type !== InteractionType.ApplicationCommand) return MessageType.Default;
  const isSlash = dataIn(payload)['type'] === ApplicationCommandType.ChatInput;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function metadataOf(
  world: World,
  { id, type, by, messageId, payload }: Asked,
  answerId: string | null | undefined,
): APIMessageInteractionMetadata {
  const target = dataIn(payload)['target_id'];
  return {
    id,
    type,
    user: world.users.get(by)!,
    authorizing_integration_owners: { 0: world.guild.id },
    ...(answerId ? { original_response_message_id: answerId } : {}),
    ...(type === InteractionType.MessageComponent && messageId ? { interacted_message_id: messageId } : {}),
    ...(target ? { target_message_id: target } : {}),
  } as APIMessageInteractionMetadata;
}

function commandOf(world: World, asked: Asked): APIMessage['interaction'] {
  const { id, type, by, payload } = asked;
  return { id, type, name: nameIn({ payload }) ?? '', user: world.users.get(by)! } as NonNullable<
    APIMessage['interaction']
  >;
}

function nameIn({ payload }: Pick<Asked, 'payload'>): string | undefined {
  return dataIn(payload)['name'] as string | undefined;
}

function dataIn(payload: unknown): Record<string, unknown> {
  return (payload as { data?: Record<string, unknown> } | null)?.data ?? {};
}
