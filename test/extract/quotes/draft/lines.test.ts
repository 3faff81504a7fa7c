// Where a line ends among quotations.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['“It leaks. It will sink,” said Ada Byron.', 'Ada Byron: “It leaks. It will sink,”'],
  ['“Never!” Ada Byron said. “It leaks!” Jim Clay said.', 'Ada Byron: “Never!” / Jim Clay: “It leaks!”'],
  ['Ada Byron said: “Never!” Jim Clay agreed.', 'Ada Byron: “Never!”'],
  ['Ada Byron called it “sound.” Jim Clay agreed.', 'Ada Byron: it “sound.”'],
  ['“What next?” I asked.', 'I: “What next?”'],
  ['“It is sound.” Ada Byron was not asked.', 'somebody: “It is sound.”'],
  ['“Why?” Ada Byron asked him on Monday.', 'Ada Byron: “Why?”'],
  ['“Why?” Ada Byron asked him to stay.', 'somebody: “Why?” / Ada Byron: to stay'],
  [
    '“Never!” Ada Byron’s niece, Cllr. Ann “Nan” Poole (North), shouted to the crowd.',
    'Ann “Nan” Poole: “Never!”',
  ],
  ['“It leaks.” It rained. Ada Byron left.', 'somebody: “It leaks.”'],
  ['“It leaks.” “It is old.” Ada Byron left.', 'somebody: “It leaks.” … “It is old.”'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
