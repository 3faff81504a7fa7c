// Which words are parts of a name, and what stands around it.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  ['Ada “Red” Byron left.', 'Ada “Red” Byron: Ada “Red” Byron'],
  ['Ada Byron KC left.', 'Ada Byron: Ada Byron KC'],
  ['Ada Byron Jr. left.', 'Ada Byron: Ada Byron Jr.'],
  ['June Ostrander left.', 'June Ostrander: June Ostrander'],
  ['In June Ostrander left.', ''],
  ['Last August Byron left.', ''],
  ['Theresa May left.', 'Theresa May: Theresa May'],
  ['Theresa left in May.', ''],
  ['Theresa met Ada Byron, May 5.', 'Ada Byron: Ada Byron'],
  ['Dean Pollitt left.', 'Dean Pollitt: Dean Pollitt'],
  ['The Dean Pollitt left.', 'Pollitt (Dean): Dean Pollitt'],
  ['Anna King, the mayor, left.', 'Anna King (mayor): Anna King, mayor'],
  ['Desmond Baker left.', 'Desmond Baker: Desmond Baker'],
  ['The 18-year-old Ada Byron left.', 'Ada Byron (18): Ada Byron'],
  ['Ada Byron, 35, left.', 'Ada Byron (35): Ada Byron'],
  ['Ada Byron (35) left.', 'Ada Byron (35): Ada Byron'],
  ['Ada Byron, aged 35, left.', 'Ada Byron (35): Ada Byron'],
  ['Ada Byron, 35 boats and a pier left.', 'Ada Byron: Ada Byron'],
  ['Sen. Ada Byron, D-Conn., left.', 'Ada Byron: Sen. Ada Byron'],
  ['Ada Byron (R) left.', 'Ada Byron: Ada Byron'],
  ['Omar al-Rashid left.', 'Omar al-Rashid: Omar al-Rashid'],
  ['Ibn Byron left.', 'Ibn Byron: Ibn Byron'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
