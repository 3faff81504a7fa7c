// The roles that stand beside a name.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  ['President Ada Byron left.', 'Ada Byron (President): President Ada Byron'],
  ['Foreign minister Ada Byron left.', 'Ada Byron (Foreign minister): Foreign minister Ada Byron'],
  ['Secretary of State Ada Byron left.', 'Ada Byron (Secretary of State): Secretary of State Ada Byron'],
  [
    'Author and historian Ada Byron left.',
    'Ada Byron (Author and historian): Author and historian Ada Byron',
  ],
  [
    'Singer, actor and activist Ada Byron left.',
    'Ada Byron (Singer, actor and activist): Singer, actor and activist Ada Byron',
  ],
  ['The mayor and senator Ada Byron left.', 'Ada Byron (senator): senator Ada Byron'],
  ['The city engineer, Ada Byron, left.', 'Ada Byron (city engineer): city engineer, Ada Byron'],
  ['The mayor of Leeds, Ada Byron, left.', 'Ada Byron (mayor of Leeds): mayor of Leeds, Ada Byron'],
  ['The mayor of Leeds, England, left.', ''],
  ['His wife, the novelist Ada Byron, left.', 'Ada Byron (novelist, she): wife, novelist Ada Byron'],
  [
    'Ada Byron, the city engineer and owner of the mill, left.',
    'Ada Byron (city engineer): Ada Byron, city engineer',
  ],
  ['Ada Byron, 35, the city engineer, left.', 'Ada Byron (city engineer, 35): Ada Byron, city engineer'],
  ['Ada Byron, the engineer said, left.', 'Ada Byron: Ada Byron'],
  ['Ada Byron, the engineer who left, smiled.', 'Ada Byron (engineer): Ada Byron, engineer'],
  ['Ada Byron, the boat, left.', 'Ada Byron: Ada Byron'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
