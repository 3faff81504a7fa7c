// The mentions of one name, put together.

import { expect, it } from 'vitest';
import { whoIsWho } from '../who-is-who.ts';

it.each([
  ['Ada Byron left. Byron smiled. Ada wept.', 'Ada Byron: Ada Byron, Byron, Ada'],
  ['Galina Yegorova left. Galina Stepanovna smiled.', 'Galina Yegorova: Galina Yegorova, Galina Stepanovna'],
  [
    'Galina Yegorova met Galina Popova. Galina Stepanovna smiled.',
    'Galina Yegorova: Galina Yegorova / Galina Popova: Galina Popova / Galina Stepanovna: Galina Stepanovna',
  ],
  ['Timothy Byron left. Tim Byron smiled.', 'Timothy Byron: Timothy Byron, Tim Byron'],
  ['Timothy Byron left. Tom Byron smiled.', 'Timothy Byron: Timothy Byron / Tom Byron: Tom Byron'],
  ['Ernesto Pardo Quiroga left. Pardo smiled.', 'Ernesto Pardo Quiroga: Ernesto Pardo Quiroga, Pardo'],
  [
    'Mr Jim Clay met Mrs Ada Clay. Mrs Clay smiled.',
    'Jim Clay (he): Mr Jim Clay / Ada Clay (she): Mrs Ada Clay, Mrs Clay',
  ],
  [
    'Professor Ann Lal met Dr Meera Lal. Dr Lal smiled.',
    'Ann Lal (Professor): Professor Ann Lal / Meera Lal: Dr Meera Lal, Dr Lal',
  ],
  ['Ann Lal left. Lal smiled. Meera Lal came.', 'Ann Lal: Ann Lal, Lal / Meera Lal: Meera Lal'],
  ['James Poole met Ann James. James smiled.', 'James Poole: James Poole / Ann James: Ann James, James'],
  ['Lord Byron left. Byron smiled.', 'Lord Byron (he): Lord Byron, Byron'],
  ['They met in Little Marsh.', ''],
  ['They met in Ada Byron. Ada Byron smiled.', 'Ada Byron: Ada Byron, Ada Byron'],
  [
    'Ada Byron, a doctor, left. The old town doctor Ada Byron smiled.',
    'Ada Byron (old town doctor): Ada Byron, doctor, old town doctor Ada Byron',
  ],
  ['Ada Byron left. Ada May Byron smiled.', 'Ada May Byron: Ada Byron, Ada May Byron'],
])('%s', (text, wanted) => {
  expect(whoIsWho(text)).toEqual(wanted);
});
