// What kind of thing a question seeks.

import { expect, it } from 'vitest';
import { seeksOf } from '../../../src/archive/question/seeks.ts';

it.each([
  ['How much did the bridge cost?', 'price'],
  ['What was the price of the bridge?', 'price'],
  ['How much money was paid?', 'sum'],
  ['How much did the city pay?', 'sum'],
  ['How much was she fined?', 'sum'],
  ['How much more cash is due?', 'sum'],
  ['Who left?', 'person'],
  ['Which minister left?', 'person'],
  ['Whose boat sank?', 'person'],
  ['What about WHO?', null],
  ['How far is it?', 'distance'],
  ['How deep is the harbour?', 'distance'],
  ['What is the range of the boat?', 'distance'],
  ['How old is she?', 'age'],
  ['What age is she?', 'age'],
  ['How long did it take?', 'length'],
  ['How many boats sank?', 'number'],
  ['How often did it sink?', 'number'],
  ['What number of boats sank?', 'number'],
  ['How much rain fell?', 'number'],
  ['When will it open?', 'time ahead'],
  ['When is it going to open?', 'time ahead'],
  ['What day will it open?', 'time ahead'],
  ['When did it open?', 'time'],
  ['What happened when she spoke?', null],
  ['So when did it open?', 'time'],
  ['And when exactly did it open?', 'time'],
  ['What year did it open?', 'time'],
  ['How recently did it open?', 'time'],
  ['Where is it?', 'place'],
  ['Which town is it in?', 'place'],
  ['Why did it sink?', 'reason'],
  ['What caused it?', 'reason'],
  ['How come it sank?', 'reason'],
  ['Did it sink?', 'whether'],
  ['Has it sunk?', 'whether'],
  ['It sank.', null],
  ['What about the boat?', null],
  ['How much did who pay?', 'sum'],
  ['Who paid how much?', 'person'],
])('%s', (text, wanted) => {
  expect(seeksOf(text)).toEqual(wanted);
});
