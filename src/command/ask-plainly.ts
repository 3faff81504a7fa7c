// A question in plain words goes to the command that it asks for, else to /ask.
//
//   “who said it was a mistake?” → /who-said quote:"it was a mistake"      “how many came?” → /ask

import { commands } from '../../commands/index.ts';
import type { Archive } from '../archive/archive.ts';
import { readQuestion, type TypedQuestion } from '../archive/question/asked-names.ts';
import type { Answer, OptionValues } from '../model/answer.ts';
import { UserError } from '../model/user-error.ts';
import type { Command } from './command.ts';
import { answer, tidy } from './options.ts';
import { isSmallTalk, whatToAsk } from './small-talk.ts';

/** Where a plain question goes when no command asks for it. */
const ASK = 'ask';

/** In this order: marks of a quotation to check, a speaker, a policy, a date, the sources. */
const order = ['check-quote', 'who-said', 'weapons-policy', 'timeline', 'sources'];

/**
 * Answers a question as people put it in a channel.
 *
 * @throws UserError saying what to give instead
 */
export function answerPlainly(question: string, archive: Archive): Answer {
  if (isSmallTalk(question)) throw new UserError(whatToAsk(archive));
  const { command, options } = route(readQuestion(tidy(question)), archive);
  return answer(command, options, archive);
}

function route(question: TypedQuestion, archive: Archive): { command: Command; options: OptionValues } {
  for (const name of order) {
    const command = commandNamed(name);
    const options = command.asked?.(question, archive);
    if (options) return { command, options };
  }
  return { command: commandNamed(ASK), options: { question: question.text } };
}

function commandNamed(name: string): Command {
  return commands.find((command) => command.name === name)!;
}
