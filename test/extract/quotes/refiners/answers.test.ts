// Whose an answer is, where a question was put and the words behind it have no verb of speech.

import { expect, it } from 'vitest';
import { piecesOf, quotesOf } from '../quotes-of.ts';

it.each<[string, string, string | null]>([
  ['who was asked', 'Mr Holt asked Mrs Poole whether it was old. “No, sir.”', 'Poole'],
  ['to whom it was put', 'Mr Holt put it to Mrs Poole that it was old. “No, sir.”', 'Poole'],
  ['to whom it was suggested', 'Mr Holt suggested to Mrs Poole that it was old. “No, sir.”', 'Poole'],
  [
    'he, who spoke before',
    '“It holds,” Jim Poole said. Mr Holt put it to him that it was old. “No, sir.”',
    'Jim Poole',
  ],
  ['he, of whom nothing is known', 'Mr Holt put it to him that it was old. “No, sir.”', null],
  ['a plain no behind a question in marks', '“Is it old?” Mr Holt asked Mrs Poole. “No, sir.”', 'Poole'],
  ['who goes on asking', 'Mr Holt asked Mrs Poole whether it was old. “No, sir?”', 'Holt'],
  ['not who goes on', '“Is it old?” Mr Holt asked Mrs Poole. “No, sir,” he went on.', 'Holt'],
  ['not who suggested it to nobody', 'Mr Holt suggested that it was old. “No, sir.”', 'Holt'],
  ['not who asked nobody', 'Mr Holt asked whether it was old. “No, sir.”', 'Holt'],
])('%s', (_, text, expected) => {
  const pieces = piecesOf(text);
  const [answer] = Object.keys(pieces).filter((piece) => piece.startsWith('No'));
  expect(pieces[answer!] ?? null).toBe(expected);
});

it.each<[string, string, string | null]>([
  ['of somebody', '“Is it old?” Ada Byron asked Jim Poole on Monday.', 'Ada Byron'],
  ['of him', '“Is it old?” Ada Byron asked him.', 'Ada Byron'],
  ['no question but a request', '“Is it old?” Ada Byron asked him to stay.', null],
])('who asks a question in marks: %s', (_, text, by) => {
  expect(piecesOf(text)['Is it old?'] ?? null).toBe(by);
});

it.each([
  ['yes or no', 'Had Ada Byron ever called it “old”?', []],
  ['what did not come to it', 'Had Ada Byron called it “old”, he would have left.', []],
  ['a question that is said', '“Had he left?” Ada Byron asked.', ['Ada Byron']],
])('nobody says what a question asks: %s', (_, text, by) => {
  expect(quotesOf(text).map((quote) => quote.by)).toEqual(by);
});
