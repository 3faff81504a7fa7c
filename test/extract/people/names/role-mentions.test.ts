// Who is mentioned by their role alone.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  [
    'Ada Byron, the harbour minister, left. The minister smiled.',
    'Ada Byron (harbour minister): Ada Byron, harbour minister, The minister',
  ],
  [
    'Ada Byron, the harbour minister, left. A minister smiled.',
    'Ada Byron (harbour minister): Ada Byron, harbour minister',
  ],
  [
    'Ada Byron, the harbour minister, left. The minister’s boat sank.',
    'Ada Byron (harbour minister): Ada Byron, harbour minister',
  ],
  [
    'Ada Byron, the harbour minister, left. The minister boat sank.',
    'Ada Byron (harbour minister): Ada Byron, harbour minister',
  ],
  [
    'Ada Byron, the harbour minister, left. Its harbour minister smiled.',
    'Ada Byron (harbour minister): Ada Byron, harbour minister, Its harbour minister',
  ],
  [
    'Ada Byron, the first minister of Leeds, left. Leeds’s first minister smiled.',
    'Ada Byron (first minister of Leeds): Ada Byron, first minister of Leeds, Leeds’s first minister',
  ],
  [
    'Ada Byron, the mayor of Leeds, left. The Leeds mayor smiled.',
    'Ada Byron (mayor of Leeds): Ada Byron, mayor of Leeds, The Leeds mayor',
  ],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
