// What a pronoun can mean, by the words around it.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  ['Ada Byron left. She smiled.', 'Ada Byron (she): Ada Byron, She'],
  ['Jim Clay left. According to him, it leaked.', 'Jim Clay (he): Jim Clay, him'],
  ['Ada Byron, 34, left. The 34-year-old smiled.', 'Ada Byron (34): Ada Byron, 34-year-old'],
  ['Ada Byron, 34, left. The 35-year-old smiled.', 'Ada Byron (34): Ada Byron'],
  ['Ada Byron, 34, left. The 34-year-old driver smiled.', 'Ada Byron (34): Ada Byron'],
  ['Ada Byron, 34, left. The 34-year-old of the two smiled.', 'Ada Byron (34): Ada Byron'],
  ['Ada Byron, 14, left. The teenager smiled.', 'Ada Byron (14): Ada Byron, teenager'],
  ['Ada Byron, 24, left. The teenager smiled.', 'Ada Byron (24): Ada Byron'],
  ['Ada Byron left. The teenager smiled.', 'Ada Byron: Ada Byron'],
  ['Ada Byron left. It leaks, according to the same.', 'Ada Byron: Ada Byron, same'],
  ['Ada Byron left. The mother of two smiled.', 'Ada Byron: Ada Byron'],
  ['Ada Byron left. The father-of-three smiled.', 'Ada Byron (he): Ada Byron, father-of-three'],
  ['Ada Byron left. The mother of the child smiled.', 'Ada Byron: Ada Byron'],
  ['Ada Byron left. The South African smiled.', 'Ada Byron: Ada Byron, African'],
  ['Ada Byron left. The Vatican smiled.', 'Ada Byron: Ada Byron'],
  ['Ada Byron left. The African side smiled.', 'Ada Byron: Ada Byron'],
  ['Ada Byron left. The Dane smiled.', 'Ada Byron: Ada Byron, Dane'],
  ['Hugh Lal, her brother, left.', 'Hugh Lal (brother, he): Hugh Lal, brother'],
  ['Ada Byron gave her the key.', 'Ada Byron: Ada Byron'],
  ['Ada Byron gave her key away.', 'Ada Byron (she): Ada Byron, her'],
  ['Asked why she had left, Ada Byron smiled.', 'Ada Byron: Ada Byron'],
  ['When he left, Jim Clay smiled.', 'Jim Clay: Jim Clay'],
  ['Otis Hale (“Not me,” he says) left.', 'Otis Hale (he): Otis Hale, he'],
  ['Ann Poole met Jim Clay (he is old) in Leeds.', 'Ann Poole: Ann Poole / Jim Clay (he): Jim Clay, he'],
  ['Jim Poole, who lost his sister, left.', 'Jim Poole (he): Jim Poole, his'],
  ['Jim Poole, 31, who lost his sister, left.', 'Jim Poole (31, he): Jim Poole, his'],
  ['Jim Poole, who dropped her, left.', 'Jim Poole: Jim Poole'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
