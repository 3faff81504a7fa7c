import { expect, it } from 'vitest';
import { marked, plain } from './read-times.ts';

// Published on Wednesday 2024-05-15. None of these tells a time.
it.each([
  'The war nears its 1,000th day.',
  'It may march on, and so may they.',
  'The sun set; the sat dish fell.',
  'May I ask who fell?',
  'April Jones and June Osborne met Mr March.',
  'Mrs May spoke, and May’s rivals listened.',
  'He came second, a second time.',
  'They counted 2,000 men and 2022 people.',
  'It weighs 1950 kg and cost £1,999.',
  'The 41st brigade took the first step.',
  'He is 47 years old; she is a 30-year-old.',
  'Black Friday sales and the Sunday Post are names.',
  'For as long as it takes, they said.',
  'The day the music died was long.',
  'It is, at the end of the day, a choice.',
  'The price fell by 18.39 to 14.40.',
  'Three quarters of the town, a quarter of the port.',
  'The Daily Bugle and the Weekly Post closed.',
  'Now, to the weather.',
  'He called her at 020 7946 0018.',
  'She was on “This Week” and CBS’s “60 Minutes”.',
  'Two dozen of them met in Room 2010.',
  'Windows 2000 and Resolution 1973 are old.',
  'The player of the year won man of the match.',
  'Springs and falls are sources of water.',
  'A light-year is far.',
  'They are on the night shift.',
  '',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
