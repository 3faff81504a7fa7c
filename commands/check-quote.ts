// /check-quote: whether words were said as quoted, and by whom.
//
//   “We are hurrying ammunition”  →  altered: “hurrying” stands for “rushing”

import { isSaying } from '../src/archive/sayings/same-saying.ts';
import { askedBy } from '../src/command/asked.ts';
import { defineCommand } from '../src/command/command.ts';
import { completeSpeaker } from '../src/command/completions.ts';
import { judgeQuote } from '../src/command/judged-quote.ts';
import { emptyArchive } from '../src/command/nothing.ts';
import { given } from '../src/command/wording.ts';
import { UserError } from '../src/model/user-error.ts';

export default defineCommand({
  name: 'check-quote',
  description: 'Whether somebody said these words: exact, altered, misattributed or not found',
  options: {
    words: { type: 'text', required: true, description: 'The words as they are quoted' },
    speaker: {
      type: 'text',
      description: 'Who is said to have said them',
      maxLength: 100,
      complete: completeSpeaker,
    },
  },
  run(options, archive) {
    const { words, speaker } = options;
    const asked = { command: 'check-quote', options: given(options) };
    if (!/[\p{L}\p{N}]/u.test(words))
      throw new UserError('There are no words to check. Give the words as they are quoted.');
    if (!isSaying(words))
      throw new UserError('That is too little to tell one saying from another. Give a few words more.');
    const nothing = emptyArchive(asked, archive);
    if (nothing) return { ...nothing, verdict: 'not-found' };
    return { ...asked, ...judgeQuote(words, speaker, archive) };
  },
  asked: ({ text }) => askedBy(questions, text),
});

/** Plain questions that this command answers: all have the words in quotation marks. */
const questions: readonly RegExp[] = [
  /^(?:did|has|have|was it) (?<speaker>[^?]{2,60}?) (?:really |actually |ever |just )?(?:say|said|who said|claim(?:ed)?|call(?:ed)?|tell|told|warn(?:ed)?)[^“"]{0,60}[“"](?<words>[^”"]{3,})[”"]/i,
  /^(?:is (?:this|it|that) (?:an? )?(?:real|true|right|correct|genuine|accurate)[^“"]{0,30}|check(?: this| the| that)?(?: quote| words)?:?\s*)[“"](?<words>[^”"]{3,})[”"]/i,
];
