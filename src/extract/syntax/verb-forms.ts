// The table of verb groups: what the helpers of a verb, in their order, say of it.
//
//   has been past → has been sent: finite, past, perfect, passive

import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const entry = listedWord.extend({
  /** `finite` stands with a subject of its own; `to` and `gerund` with another verb's, or a noun's; `participle` with a noun. */
  form: z.enum(['finite', 'to', 'gerund', 'participle']),
  tense: z.enum(['past', 'present', 'future']),
  aspect: z.enum(['plain', 'progressive', 'perfect']),
  voice: z.enum(['active', 'passive']),
});

type FormRow = z.infer<typeof entry>;

const rows = new Map(
  readWordList(new URL('verb-forms.jsonl', import.meta.url), entry).map((row) => [row.word, row]),
);

/**
 * The row of a verb's helpers and its own form, such as `['has', 'been', 'past']`. Where the table has no such row, of as
 * many of the last as it has one for: a tagger's slip should not hide the verb.
 */
export function formRow(pattern: readonly string[]): FormRow {
  for (let from = 0; from < pattern.length; from++) {
    const row = rows.get(pattern.slice(from).join(' '));
    if (row) return row;
  }
  return rows.get('base')!;
}
