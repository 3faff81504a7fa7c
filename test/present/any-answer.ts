// Answers of every kind, the longest and the most hostile among them, for properties.

import fc from 'fast-check';
import { sampleAnswer, sampleDocument, sampleExcerpt } from './sample.ts';

const hostile =
  'Pay *now*: ||@everyone|| <@123456789012345678>\n# heading\n> quote https://a.example :tada: ';

export const anyWords = fc.oneof(
  fc.constantFrom(
    'bridge',
    hostile,
    hostile.repeat(60),
    'x'.repeat(6000),
    '* '.repeat(2500),
    '😀'.repeat(2000),
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
);

const anyExcerpt = fc
  .record({ body: anyWords, headline: anyWords, notes: fc.array(anyWords, { maxLength: 3 }) })
  .map((parts) => {
    const body = `${parts.body} bridge`;
    return sampleExcerpt('', {
      document: sampleDocument({ body, headline: parts.headline }),
      span: { start: 0, end: body.length },
      notes: parts.notes,
      kind: 'mixed',
    });
  });

export const anyAnswer = fc
  .record({
    headline: anyWords.map((text) => `Found: ${text}`),
    excerpts: fc.array(anyExcerpt, { maxLength: 12 }),
    nearest: fc.array(fc.oneof(anyWords, anyExcerpt), { maxLength: 12 }),
    remarks: fc.array(anyWords, { maxLength: 4 }),
    quote: anyWords,
    verdict: fc.constantFrom('exact', 'altered', 'misattributed', 'not-found', undefined),
  })
  .map(({ quote, ...parts }) => sampleAnswer({ ...parts, options: { quote } }));
