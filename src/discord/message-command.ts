// "Check this quote", in the Apps menu of any message.
//
//   She wrote “the bridge is sound”, really?   →   /check-quote words:"the bridge is sound"

import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { LONGEST_TEXT } from '../command/options.ts';
import type { Answer } from '../model/answer.ts';
import { UserError } from '../model/user-error.ts';
import { answerBody, ask } from './asking.ts';
import type { Desk } from './desk.ts';
import { respond } from './respond.ts';

/** Checks the quoted words of a message. Only who asked sees the answer, and may share it. */
export async function checkThisQuote(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const { content } = interaction.targetMessage;
  const work = () => answerBody(check(content, desk), { asker: interaction.user.id, isPrivate: true });
  await respond(interaction, 'private reply', work, desk.log, 'message command');
}

function check(content: string, desk: Desk): Answer {
  const { words, others } = wordsToCheck(content);
  const checked = ask(desk, 'check-quote', { words });
  if (others === 0) return checked;
  const remark = `The message has ${others + 1} quotations. This is about the longest: “${words}”`;
  return { ...checked, remarks: [remark, ...(checked.remarks ?? [])] };
}

/** Pairs of quotation marks. A straight single one is more often an apostrophe, so that only these are read. */
const QUOTATION =
  /“([^“”]+)”|"([^"\n]+)"|«([^«»]+)»|„([^„“”]+)[“”]|‘‘([^‘’]+)’’|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu;

/**
 * The words of a message to check: its longest quotation of more than one word, else what it quotes line by line
 * ("> …"), else all of it.
 *
 * @returns also how many other quotations there are
 * @throws UserError where there is nothing to check
 */
export function wordsToCheck(content: string): { words: string; others: number } {
  const lines = content.split('\n');
  const text = plainOf(content);
  const quoted = Array.from(text.matchAll(QUOTATION), (match) => match.slice(1).find(Boolean)!.trim());
  const quotations = quoted.filter((words) => /\s/.test(words)).sort((a, b) => b.length - a.length);
  if (quotations[0]) return { words: quotations[0], others: quotations.length - 1 };
  const blocks = plainOf(lines.filter((line) => /^\s*>/.test(line)).join('\n'));
  const words = blocks || text;
  if (!/[\p{L}\p{N}]/u.test(words)) {
    throw new UserError('There are no words to check in this message. Give them to /check-quote instead.');
  }
  if (words.length > LONGEST_TEXT) {
    throw new UserError(
      'This message has no quotation marks and is too long to check. Give /check-quote the words.',
    );
  }
  return { words, others: 0 };
}

/** A message without Discord's marks, mentions and links, on one line. */
function plainOf(content: string): string {
  return content
    .replace(/^\s*(?:>{1,3}|-#|#{1,3}|[-*])\s+/gm, '')
    .replace(/<(?:a?:\w+:\d+|[@#][!&]?\d+|t:[^>]{1,30})>|https?:\/\/\S+/g, ' ')
    .replace(/\\([^0-9A-Za-z\s])|\*+|__+|~~|\|\||`+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
