// What one is to another.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  [
    'Jim Clay left. His wife, Ada Byron, smiled. His wife left.',
    'Jim Clay: Jim Clay, His, His / Ada Byron (wife, she): wife, Ada Byron, wife',
  ],
  [
    'Ada Byron left. Hugh Lal, her brother, smiled. His sister left.',
    'Ada Byron: Ada Byron, her, sister / Hugh Lal (brother, he): Hugh Lal, brother, His',
  ],
  [
    'Ada Byron left. Hugh Lal, her uncle, smiled. His niece left.',
    'Ada Byron: Ada Byron, her, niece / Hugh Lal (uncle, he): Hugh Lal, uncle, His',
  ],
  [
    'Ada Byron left. Hugh Lal, her uncle, smiled. His nephew left.',
    'Ada Byron: Ada Byron, her / Hugh Lal (uncle, he): Hugh Lal, uncle',
  ],
  [
    'Ada Byron left. Hugh Lal, her rival, smiled. His rival left.',
    'Ada Byron: Ada Byron, her / Hugh Lal (rival): Hugh Lal, rival, His',
  ],
  [
    'Ada Byron left. Hugh Lal, her father, smiled. His daughter left.',
    'Ada Byron: Ada Byron, her, daughter / Hugh Lal (father, he): Hugh Lal, father, His',
  ],
  [
    'Ada Byron left. Hugh Lal, her husband, smiled. His wife left.',
    'Ada Byron: Ada Byron, her, wife / Hugh Lal (husband, he): Hugh Lal, husband, His',
  ],
  [
    'Ada Byron left. Hugh Lal, her husband, smiled. His friend left.',
    'Ada Byron: Ada Byron, her / Hugh Lal (husband, he): Hugh Lal, husband',
  ],
  [
    'Ada Byron left. Hugh Lal, the brother, smiled. His sister left.',
    'Ada Byron: Ada Byron / Hugh Lal (brother, he): Hugh Lal, brother, His',
  ],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
