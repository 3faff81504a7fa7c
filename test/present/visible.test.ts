import { expect, it } from 'vitest';
import { oneLine, visible } from '../../src/present/visible.ts';

it.each([
  ['The bridge\tis “sound”.\n', 'The bridge\tis “sound”.\n'],
  ['a\u001b[2Jb', 'a�[2Jb'],
  ['a\u0000b\u0007c\u007fd\u009be', 'a�b�c�d�e'],
  ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['\u202eevil\u202c \u2066x\u2069', '�evil� �x�'],
  ['half \ud83d and \ude00, whole 😀', 'half � and �, whole 😀'],
  // Part of how the words are written.
  ['שלום\u200f e\u0301 👩\u200d👩', 'שלום\u200f e\u0301 👩\u200d👩'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it('brings a text onto one line', () => {
  expect(oneLine(' The bridge\r\n\tis \u0007 sound ')).toBe('The bridge is � sound');
});
