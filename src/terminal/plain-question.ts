// plain: a question without a command, as in a channel; it goes to the command that it asks for.
//
//   {"command":"plain","options":{"question":"Who said it was a strategic mistake?"}}   →   who-said

import { answerPlainly } from '../command/ask-plainly.ts';
import { defineCommand } from '../command/command.ts';

export const plainQuestion = defineCommand({
  name: 'plain',
  description: 'A plain question, which goes to the command that it asks for',
  options: {
    question: { type: 'text', required: true, description: 'What you want to know, in a sentence' },
  },
  run: ({ question }, archive) => answerPlainly(question, archive),
});
