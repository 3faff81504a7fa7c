// The one place that decides whether an answer is a reply, an edit or a follow-up, and what is said when there
// is none.
//
//   acknowledge → work → show it        a UserError is shown as written, any other fault as an apology

import { type Message, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { type Body, textBody } from './body.ts';
import { isBeyondReach, logFault, wordsFor } from './faults.ts';

/** A message of its own, one that the asker alone sees, or the message changed on which a button was pressed. */
export type Way = 'reply' | 'private reply' | 'update';

/**
 * Answers an interaction. It is acknowledged before the work begins, since Discord waits for 3 seconds only. Never
 * throws: what cannot be answered is in the log.
 *
 * @param doing for the log: the command or the button
 */
export async function respond(
  interaction: RepliableInteraction,
  way: Way,
  work: () => Body,
  log: Logger,
  doing: string,
): Promise<void> {
  try {
    await acknowledge(interaction, way);
  } catch (error) {
    // Unanswered, Discord itself tells them that the bot did not respond.
    logFault(log, error, `${doing}: acknowledging`);
    return;
  }
  try {
    await interaction.editReply(work());
  } catch (error) {
    await apologise(interaction, way, error, log, doing);
  }
}

async function acknowledge(interaction: RepliableInteraction, way: Way): Promise<void> {
  if (way === 'update' && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply(way === 'private reply' ? { flags: MessageFlags.Ephemeral } : {});
}

async function apologise(
  interaction: RepliableInteraction,
  way: Way,
  error: unknown,
  log: Logger,
  doing: string,
): Promise<void> {
  if (isBeyondReach(error)) {
    logFault(log, error, doing);
    return;
  }
  const body = textBody(wordsFor(error, log, doing));
  try {
    // The message that a button belongs to stays as it is.
    if (way === 'update') await interaction.followUp({ ...body, flags: body.flags | MessageFlags.Ephemeral });
    else await interaction.editReply(body);
  } catch (again) {
    logFault(log, again, `${doing}: apologising`);
  }
}

/** Answers a message with a reply. Never throws. */
export async function respondToMessage(message: Message, work: () => Body, log: Logger): Promise<void> {
  const doing = 'question';
  try {
    await send(message, work(), '');
  } catch (error) {
    if (isBeyondReach(error)) {
      logFault(log, error, doing);
      return;
    }
    const words = wordsFor(error, log, doing);
    await send(message, textBody(words), 'e').catch((again) => logFault(log, again, `${doing}: apologising`));
  }
}

/** The nonce keeps Discord from taking a request that was sent twice for two messages. */
async function send(message: Message, body: Body, kind: string): Promise<void> {
  await message.reply({ ...body, nonce: message.id + kind, enforceNonce: true, failIfNotExists: false });
}
