// Whatever people do with the bot's commands and buttons goes to its own file from here.

import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import { readOptions } from '../command/options.ts';
import { answerBody, ask } from './asking.ts';
import { completeOption } from './autocomplete.ts';
import { pressButton } from './buttons.ts';
import { PRIVATE } from './definitions.ts';
import type { Desk } from './desk.ts';
import { checkThisQuote } from './message-command.ts';
import { respond } from './respond.ts';

/** Answers an interaction. Never throws. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return completeOption(interaction, desk);
  if (interaction.isChatInputCommand()) return runCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) return checkThisQuote(interaction, desk);
  if (interaction.isButton()) return pressButton(interaction, desk);
  desk.log.warn({ type: interaction.type }, 'an interaction of a kind that the bot does not offer');
}

async function runCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const isPrivate = interaction.options.getBoolean(PRIVATE) ?? false;
  const raw = Object.fromEntries(
    interaction.options.data.filter(({ name }) => name !== PRIVATE).map(({ name, value }) => [name, value]),
  );
  const work = () =>
    answerBody(ask(desk, interaction.commandName, raw), { asker: interaction.user.id, isPrivate });
  // A slip is between the bot and who made it.
  const isQuiet = isPrivate || isSlip(desk, interaction.commandName, raw);
  await respond(
    interaction,
    isQuiet ? 'private reply' : 'reply',
    work,
    desk.log,
    `/${interaction.commandName}`,
  );
}

/** Options that cannot be taken, as is known before anything is looked up. */
function isSlip({ commands }: Desk, name: string, raw: Readonly<Record<string, unknown>>): boolean {
  const command = commands.find((one) => one.name === name);
  try {
    if (command) readOptions(command, raw);
    return !command;
  } catch {
    return true;
  }
}
