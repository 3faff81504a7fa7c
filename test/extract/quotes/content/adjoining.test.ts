// What is said right beside the verb and its subject, and goes on behind them.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['Ada Byron said: “It is old.”', 'Ada Byron: “It is old.”'],
  ['Ada Byron said, “It is old.”', 'Ada Byron: “It is old.”'],
  ['Ada Byron said — “It is old.”', 'Ada Byron: “It is old.”'],
  ['Ada Byron shouted “Stop!” at the driver.', 'Ada Byron: “Stop!”'],
  ['Ada Byron shouted “You lied!” and left.', 'Ada Byron: “You lied!”'],
  ['Ada Byron said “It is over” before she left.', 'Ada Byron: “It is over”'],
  ['Ada Byron said it is “over” before she left.', 'Ada Byron: it is “over” before she left'],
  ['The book that Ada Byron wrote, “The Lane”, was old.', ''],
  ['Ada Byron called it “old” and “quite mad”.', 'Ada Byron: it “old” and “quite mad”'],
  ['Ada Byron said: the pier is old.', 'Ada Byron: the pier is old'],
  ['“It is old,” Ada Byron said, “but sound.”', 'Ada Byron: “It is old,” … “but sound.”'],
  [
    '“It is old,” Ada Byron said, and still “quite sound.”',
    'Ada Byron: “It is old,” … and still “quite sound.”',
  ],
  ['“It is old,” Ada Byron said, and left the “old” pier.', 'Ada Byron: “It is old,”'],
  [
    '“I think it is fair,” said Ada Byron, the engineer since May, “and old.”',
    'Ada Byron: “I think it is fair,” … “and old.”',
  ],
  [
    '“I think it is fair,” said Ada Byron, who left when the “old” pier fell.',
    'Ada Byron: “I think it is fair,”',
  ],
  [
    'Old bridges are safe, Ada Byron says; what matters is “the river”.',
    'Ada Byron: Old bridges are safe … what matters is “the river”',
  ],
  ['Old bridges are safe, Ada Byron says; the river is old.', 'Ada Byron: Old bridges are safe'],
  ['Old bridges, Ada Byron said, are safe.', 'Ada Byron: Old bridges … are safe'],
  ['During the war, Ada Byron said, the bridge was shut.', 'Ada Byron: During the war … the bridge was shut'],
  ['It leaked; before that, Ada Byron said, it was sound.', 'Ada Byron: before that … it was sound'],
  ['The bridge opened, Ada Byron said, the mayor left.', 'Ada Byron: The bridge opened'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
