// search: ranked passages, for people who measure the search or build upon it. A command like the others, but of
// the terminal alone: in Discord, /ask answers with less.

import { find } from '../archive/answer/find.ts';
import { excerptOf } from '../archive/excerpt.ts';
import { parseQuestion } from '../archive/question/question.ts';
import { respellings } from '../archive/question/respelled.ts';
import { parseSearch } from '../archive/question/search-terms.ts';
import { defineCommand, limitOption } from '../command/command.ts';
import { emptyArchive, nothingFound } from '../command/nothing.ts';
import { given } from '../command/wording.ts';

export const search = defineCommand({
  name: 'search',
  description: 'Ranked passages for a question or a few words, best first',
  options: {
    query: { type: 'text', required: true, description: 'What to look for: a question or a few words' },
    limit: limitOption,
  },
  run(options, archive) {
    const { query, limit = 10 } = options;
    const asked = { command: 'search', options: given(options) };
    const nothing = emptyArchive(asked, archive);
    if (nothing) return nothing;
    const found = find(parseSearch(query, archive), archive, limit);
    if (found.length === 0) return nothingFound(asked, `No passage has any word of “${query}”`);
    const excerpts = found.map(({ placed: { reading, passage }, score, sentence }) =>
      excerptOf(reading, { start: passage.start, end: passage.end }, { score, marks: [sentence] }),
    );
    return {
      ...asked,
      status: 'answered',
      headline: found.length === 1 ? 'One passage' : `${found.length} passages, the best first`,
      remarks: respellings(parseQuestion(query, archive), excerpts),
      excerpts,
      nearest: [],
    };
  },
});
