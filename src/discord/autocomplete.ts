// Choices while somebody types, as Discord takes them.
//
//   speaker: "byr"   →   [{ name: 'Ada Byron, city engineer', value: 'Ada Byron' }]

import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Completion } from '../command/command.ts';
import { cutAfterWord } from '../present/cut.ts';
import { oneLine } from '../present/visible.ts';
import type { Desk } from './desk.ts';
import { logFault } from './faults.ts';

/** Discord's limits. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Answers a completion. One that fails offers nothing, since there is nowhere to say so. */
export async function completeOption(
  interaction: AutocompleteInteraction,
  { commands, archive, log }: Desk,
): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const command = commands.find((one) => one.name === interaction.commandName);
    const option = command && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    await interaction.respond(choicesOf(option?.complete?.(String(value), archive) ?? []));
  } catch (error) {
    logFault(log, error, 'completion');
  }
}

/** The first 25 choices, each once and within Discord's limits. */
export function choicesOf(completions: readonly Completion[]): ApplicationCommandOptionChoiceData<string>[] {
  const choices = completions
    .map(({ name, value }) => ({ name: short(name), value: short(value) }))
    .filter(({ name, value }) => name && value);
  const byName = new Map(choices.map((choice) => [choice.name, choice] as const).reverse());
  return choices.filter((choice) => byName.get(choice.name) === choice).slice(0, MOST_CHOICES);
}

function short(text: string): string {
  const line = oneLine(text);
  return line.slice(
    0,
    cutAfterWord(line, 0, LONGEST_CHOICE, (end) => end <= LONGEST_CHOICE),
  );
}
