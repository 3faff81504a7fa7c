import { expect, it } from 'vitest';
import { inSentence } from '../../../src/archive/speakers/in-sentence.ts';
import { readDocument } from '../../../src/extract/read.ts';
import { documentOf } from '../../archive-of.ts';

it.each([
  ['the document’s own article', 'The Admiralty has called it “a folly”.', 'the Admiralty'],
  ['before a role', 'The mayor said it was late.', 'the mayor'],
  ['of one of many', 'A guard at the gate said it was late.', 'a guard at the gate'],
  ['left out, as in a headline', 'Kremlin calls it “a folly”.', 'the Kremlin'],
  [
    'left out before what a body is',
    'Danish defence ministry said it was late.',
    'the Danish defence ministry',
  ],
  ['none after a possessive', 'Denmark’s navy said it was late.', 'Denmark’s navy'],
  ['none for a country', 'Denmark said it was late.', 'Denmark'],
  ['none for several', 'Danish sources said it was late.', 'Danish sources'],
  ['none for a person', 'The engineer Ada Byron said it was late.', 'Ada Byron'],
  [
    'that of the full name',
    'The Danish government waited, and then it said it was late.',
    'the Danish government',
  ],
])('%s', (_, body, expected) => {
  const speaker = readDocument(documentOf(body)).quotes.at(-1)!.speaker!;
  expect(inSentence(body, speaker)).toBe(expected);
});
