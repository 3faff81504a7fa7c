// Which sentences answer a question, and what is nearest where none does.

import { expect, it } from 'vitest';
import { answered } from './answered.ts';

it.each([
  ['How many boats did Poland send?', 'Poland sent 14 patrol boats to the harbour in March.'],
  ['How many boats did Norway send?', 'none; nearest: Norway will spend £3m on cranes.; absent: '],
  [
    'How many tanks did Poland send?',
    'none; nearest: Poland sent 14 patrol boats to the harbour in March.; absent: tanks',
  ],
  ['Did Poland send boats?', 'Poland sent 14 patrol boats to the harbour in March.'],
  ['When did Poland send boats?', 'Poland sent 14 patrol boats to the harbour in March.'],
  ['Where did Poland send boats?', 'Poland sent 14 patrol boats to the harbour in March.'],
  ['How much will Norway spend on cranes?', 'Norway will spend £3m on cranes.'],
  ['How much will Poland spend on cranes?', 'none; nearest: Norway will spend £3m on cranes.; absent: '],
  ['What is the price of the cranes?', 'Norway will spend £3m on cranes.'],
  ['Who opened the bridge?', 'Ada Byron, the mayor of Lakemark, opened the bridge on Monday.'],
  ['When was the bridge opened?', 'Ada Byron, the mayor of Lakemark, opened the bridge on Monday.'],
  ['How much did the ferries cost?', 'She bought two ferries for £2m.'],
  ['How many ferries did Ada Byron buy?', 'She bought two ferries for £2m.'],
  [
    'How many ferries did Tom Poole buy?',
    'none; nearest: Tom Poole gave a curt answer when he was asked about the crane.; absent: ',
  ],
  ['When will the council meet?', 'The council will meet again on Friday.'],
  ['When did the council meet?', 'The council will meet again on Friday.'],
  ['How tall is the lighthouse?', 'The old lighthouse is 30 metres tall.'],
  ['How old is Grace Hopper?', 'Grace Hopper, 52, runs the windmill.'],
  [
    'How old is Ada Byron?',
    'none; nearest: Ada Byron, the mayor of Lakemark, opened the bridge on Monday.; absent: ',
  ],
  ['Who runs the windmill?', 'Grace Hopper, 52, runs the windmill.'],
  ['Why was the windmill shut?', 'The windmill was shut because the sails were torn.'],
  ['How long did the storm last?', 'The storm lasted three days and killed at least six sailors.'],
  ['How many people were killed?', 'The storm lasted three days and killed at least six sailors.'],
  ['How many sailors did the storm kill?', 'The storm lasted three days and killed at least six sailors.'],
  [
    'What did Tom Poole say about the crane?',
    'Tom Poole gave a curt answer when he was asked about the crane. / “We do not talk about cranes,” he said.',
  ],
  ['Who is Zyxwabel?', 'none; nearest: none; absent: Zyxwabel'],
  [
    'What did Zyxwabel say about the crane?',
    'none; nearest: “We do not talk about cranes,” he said.; absent: Zyxwabel',
  ],
  ['Did the storm kill sailors?', 'The storm lasted three days and killed at least six sailors.'],
  ['Who bought the ferries?', 'She bought two ferries for £2m.'],
  ['What did Hoper run?', 'Grace Hopper, 52, runs the windmill.'],
])('%s', (text, wanted) => {
  expect(answered(text)).toEqual(wanted);
});
