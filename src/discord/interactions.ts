// Whatever people do with the bot's commands and buttons goes to its own file from here.

import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { Answer } from '../model/answer.ts';
import { answerBody, asking } from './asking.ts';
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
  const { run, isSlip } = asked(desk, interaction.commandName, raw);
  const work = () => answerBody(run(), { asker: interaction.user.id, isPrivate });
  // A slip is between the bot and who made it.
  const isQuiet = isPrivate || isSlip;
  await respond(
    interaction,
    isQuiet ? 'private reply' : 'reply',
    work,
    desk.log,
    `/${interaction.commandName}`,
  );
}

/** What was asked, to be answered; of a slip, options that cannot be taken, the answer is what is wrong with it. */
function asked(
  desk: Desk,
  name: string,
  raw: Readonly<Record<string, unknown>>,
): { run: () => Answer; isSlip: boolean } {
  try {
    return { run: asking(desk, name, raw), isSlip: false };
  } catch (slip) {
    const run = () => {
      throw slip;
    };
    return { run, isSlip: true };
  }
}
