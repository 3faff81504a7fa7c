// Plain questions in channels: to the bot by mention, by reply or in a direct message, and in channels that are
// listed whatever ends in a question mark.
//
//   @On the Record who said the bridge is sound?   →   who said the bridge is sound?

import { type Message, MessageType } from 'discord.js';
import { answerPlainly } from '../command/ask-plainly.ts';
import { parseLine } from '../command/line.ts';
import { answerBody, ask } from './asking.ts';
import type { Body } from './body.ts';
import type { Desk } from './desk.ts';
import { respondToMessage } from './respond.ts';

/** What of a message tells whether it is a question to the bot. */
export interface Heard {
  /** Empty where the bot may not read it. */
  readonly content: string;
  readonly byBot: boolean;
  /** Of the bot. */
  readonly self: string;
  readonly isReplyToSelf: boolean;
  readonly isDirect: boolean;
  /** Its channel, or the one that its thread belongs to, is in ASK_CHANNELS. */
  readonly isListed: boolean;
}

/** Answers a message if it is a question to the bot. */
export async function hearMessage(
  message: Message,
  desk: Desk,
  askChannels: readonly string[],
): Promise<void> {
  const self = message.client.user.id;
  const { channel } = message;
  const parent = channel.isThread() ? channel.parentId : null;
  const question = questionIn({
    content: message.content,
    byBot: message.author.bot || ![MessageType.Default, MessageType.Reply].includes(message.type),
    self,
    isReplyToSelf: message.mentions.repliedUser?.id === self,
    isDirect: channel.isDMBased(),
    isListed: askChannels.includes(message.channelId) || (parent !== null && askChannels.includes(parent)),
  });
  if (question === null) return;
  await respondToMessage(message, () => bodyOf(question, message.author.id, desk), desk.log);
}

/** A command that is written into the message is taken as one: @On the Record /timeline about:bridge */
function bodyOf(question: string, asker: string, desk: Desk): Body {
  const line = parseLine(question);
  const isCommand = line && desk.commands.some(({ name }) => name === line.command);
  const answered = isCommand ? ask(desk, line.command, line.options) : answerPlainly(question, desk.archive);
  return answerBody(answered, { asker, isPrivate: false });
}

/** Where a question may end: with a question mark of any script, then only marks that close. */
const QUESTION_END = /[?？؟]["'”’»)\]*_~|!\s]*$/;

/** The question that a message asks the bot; empty where it is addressed and asked nothing, null where not at all. */
export function questionIn({
  content,
  byBot,
  self,
  isReplyToSelf,
  isDirect,
  isListed,
}: Heard): string | null {
  if (byBot) return null;
  const isMentioned = content.includes(`<@${self}>`) || content.includes(`<@!${self}>`);
  const question = content
    .replace(/<(?:[@#][!&]?\d+|a?:\w+:\d+)>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (isMentioned || isDirect) return question;
  // A reply that the bot may not read is none that it can answer.
  if (isReplyToSelf) return question || null;
  return isListed && QUESTION_END.test(question) ? question : null;
}
