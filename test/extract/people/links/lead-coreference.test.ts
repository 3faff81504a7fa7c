// Who is told of in a report's first sentence, and named in the next paragraph.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  [
    'A carer who stole £4,000 said it was a present.\n\nAda Byron, 46, emptied the account.',
    'Ada Byron (carer, 46): A carer, Ada Byron',
  ],
  [
    'A carer stole £4,000.\n\nAda Byron, aged 46, emptied the account.',
    'Ada Byron (carer, 46): A carer, Ada Byron',
  ],
  [
    'A carer stole £4,000.\n\nAda Byron (46) emptied the account.',
    'Ada Byron (carer, 46): A carer, Ada Byron',
  ],
  ['A carer stole £4,000.\n\nAda Byron walked away.', 'Ada Byron (carer): A carer, Ada Byron'],
  ['A carer stole £4,000.\n\nAda Byron said so.', 'Ada Byron: Ada Byron'],
  ['A carer stole £4,000.\n\nAda Byron, who lives near by, saw it.', 'Ada Byron: Ada Byron'],
  [
    'A carer stole £4,000.\n\nAda Byron, who sits for Leeds, saw it.',
    'Ada Byron (carer): A carer, Ada Byron',
  ],
  [
    'A carer stole £4,000.\n\nAda Byron, the rural minister, saw it.',
    'Ada Byron (rural minister): A carer, Ada Byron, rural minister',
  ],
  ['A carer stole £4,000.\n\nThen Ada Byron walked away.', 'Ada Byron: Ada Byron'],
  ['The carer stole £4,000.\n\nAda Byron, 46, emptied the account.', 'Ada Byron (46): Ada Byron'],
  ['A judge dismissed it.\n\nAda Byron, 46, left.', 'Ada Byron (46): Ada Byron'],
  ['A carer stole from a man who slept.\n\nAda Byron, 46, left.', 'Ada Byron (46): Ada Byron'],
  ['A carer said the victim slept.\n\nAda Byron, 46, left.', 'Ada Byron (46): Ada Byron'],
  ['Ann Poole met a carer.\n\nAda Byron, 46, left.', 'Ann Poole: Ann Poole / Ada Byron (46): Ada Byron'],
  ['A nun stole £4,000.\n\nMr Jim Byron walked away.', 'Jim Byron (he): Mr Jim Byron'],
  ['A carer stole £4,000.\n\nIt rained.\n\nAda Byron, 46, left.', 'Ada Byron (46): Ada Byron'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
