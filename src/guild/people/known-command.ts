// The command that somebody means, of those that Discord would list for them there.
//
//   'who-said', in #general         →   the guild's own command of that name, or the global one
//   'watch add', with subcommands   →   the subcommand's options; what is sent stands within { name: 'add', type: 1, … }

import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type ApplicationCommandType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { World } from '../model.ts';
import { COMMON } from '../world/permissions.ts';

export interface KnownCommand {
  readonly command: APIApplicationCommand;
  /** Those of the subcommand, where it has such. */
  readonly options: readonly APIApplicationCommandBasicOption[];
  /** Puts options where Discord has them: within the subcommand. */
  within(options: readonly object[]): readonly object[];
}

/** @throws naming the commands that there are */
export function commandNamed(
  world: World,
  channelId: string,
  type: ApplicationCommandType,
  name: string,
): KnownCommand {
  const listed = listedIn(world, channelId).filter((command) => command.type === type);
  // The name of a message command may have spaces; of a slash command they part its subcommands.
  const command =
    listed.find((one) => one.name === name) ?? listed.find((one) => name.startsWith(`${one.name} `));
  if (!command) {
    const names = listed.map((one) => one.name).join(', ');
    throw new Error(`There is no command “${name}” here: ${names || 'the bot has registered none'}.`);
  }
  const path = name.slice(command.name.length).split(' ').filter(Boolean);
  return { command, ...inside(command, (command.options ?? []) as APIApplicationCommandOption[], path) };
}

/** The guild's own before the global ones of the same name, and only where they are to be had. */
function listedIn(world: World, channelId: string): APIApplicationCommand[] {
  const isDirect = world.channels.get(channelId)?.kind === 'dm';
  const context = isDirect ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const all = isDirect ? world.commands.global : [...world.commands.guild, ...world.commands.global];
  return all
    .filter(({ contexts }) => !contexts || contexts.includes(context))
    .filter(({ default_member_permissions: needs }) => isDirect || (BigInt(needs ?? 0) & ~COMMON) === 0n);
}

function inside(
  command: APIApplicationCommand,
  options: readonly APIApplicationCommandOption[],
  [next, ...rest]: readonly string[],
): Pick<KnownCommand, 'options' | 'within'> {
  const parts = options.filter(({ type }) => PARTS.has(type));
  if (parts.length === 0 && next === undefined)
    return { options: options as APIApplicationCommandBasicOption[], within: (sent) => sent };
  const part = parts.find((one) => one.name === next);
  if (!part) {
    const names = parts.map((one) => one.name).join(', ');
    throw new Error(
      names ? `/${command.name} has ${names}; choose one.` : `/${command.name} has no “${next}”.`,
    );
  }
  const inner = inside(command, (part as { options?: APIApplicationCommandOption[] }).options ?? [], rest);
  return {
    options: inner.options,
    within: (sent) => [{ name: part.name, type: part.type, options: inner.within(sent) }],
  };
}

const PARTS: ReadonlySet<ApplicationCommandOptionType> = new Set([
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
]);
