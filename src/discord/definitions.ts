// The commands as Discord is told of them.
//
//   { name: 'who-said', options: { speaker: { type: 'text', complete } } }
//     →  { name: 'who-said', type: 1, options: [{ name: 'speaker', type: 3, autocomplete: true }, …] }

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../command/command.ts';
import { LONGEST_TEXT } from '../command/options.ts';

/** The option that every command has in Discord, and nowhere else. */
export const PRIVATE = 'private';
/** In the Apps menu of a message. */
export const CHECK_THIS_QUOTE = 'Check this quote';

export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/**
 * Every command, and the message command.
 *
 * @param scope a guild's commands cannot say where else they may be used
 */
export function definitionsOf(commands: readonly Command[], scope: 'global' | 'guild'): Definition[] {
  const where = scope === 'global' ? EVERYWHERE : {};
  return [
    ...commands.map((command) => ({ ...slashCommand(command), ...where })),
    { type: ApplicationCommandType.Message, name: CHECK_THIS_QUOTE, ...where },
  ];
}

/** Servers and people may install it; it works in servers, in direct messages and in private channels. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function slashCommand({ name, description, options }: Command): Definition {
  const given = Object.entries(options).map(([option, what]) => definitionOf(option, what));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [
      // Discord wants the required ones first.
      ...given.filter(({ required }) => required),
      ...given.filter(({ required }) => !required),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: PRIVATE,
        description: 'Show the answer to you alone',
      },
    ],
  };
}

function definitionOf(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description, required } = option;
  const base = { name, description, ...(required ? { required } : {}) };
  if (option.type === 'integer') {
    return {
      ...base,
      type: ApplicationCommandOptionType.Integer,
      ...(option.min === undefined ? {} : { min_value: option.min }),
      ...(option.max === undefined ? {} : { max_value: option.max }),
    };
  }
  const text = {
    ...base,
    type: ApplicationCommandOptionType.String as const,
    max_length: option.maxLength ?? LONGEST_TEXT,
  };
  return option.complete ? { ...text, autocomplete: true } : text;
}
