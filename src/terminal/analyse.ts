// Reads any text, with no corpus: what the extractors find in it.
//
//   { text: 'The bridge opened on Friday.', published: '2024-06-04' }  →  timexes: [2024-05-31]

import { readDocument } from '../extract/read.ts';
import type { Reading } from '../model/reading.ts';
import { UserError } from '../model/user-error.ts';
import { z } from '../text/zod.ts';

const options = z.strictObject({
  text: z.string({ error: 'Give “text”: the words to read, as a string.' }),
  published: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error:
        'Give “published” as a day such as 2024-06-04, or a time with its zone such as 2024-06-04T18:30:00Z.',
    })
    .optional(),
});

/**
 * Reads a text.
 *
 * @param raw `text`, kept as it is, so that offsets are into it; and `published`, an ISO 8601 day or time that
 *   relative times are reckoned from: today (UTC) unless given
 * @throws UserError saying what to give instead
 */
export function analyse(raw: Readonly<Record<string, unknown>>): Reading {
  const checked = options.safeParse(raw);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UserError(
      issue!.code === 'unrecognized_keys'
        ? `analyse has no option “${issue.keys[0]}”. It has “text” and “published”.`
        : issue!.message,
    );
  }
  const { text, published = new Date().toISOString().slice(0, 10) } = checked.data;
  return readDocument({
    id: 'text',
    outlet: null,
    headline: null,
    label: null,
    kind: 'report',
    published,
    url: null,
    inferred: checked.data.published ? ['kind'] : ['kind', 'published'],
    note: null,
    body: text,
  });
}
