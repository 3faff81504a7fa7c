// The sentences before that a sentence goes on about, as its own words show.

import { expect, it } from 'vitest';
import { goesOnAbout, goesOnAboutWhom } from './goes-on.ts';

it.each([
  ['It rained.\n\nThe council bought ferries. However, the mayor left.', 'The council bought ferries.'],
  ['It rained.\n\nThe council bought ferries.\n\nHowever, the mayor left.', 'The council bought ferries.'],
  ['It rained.\n\nThe council bought ferries.\n\nBut the mayor left.', 'The council bought ferries.'],
  ['It rained.\n\nThe council bought ferries.\n\nButter was sold.', ''],
  ['It rained.\n\nThe council bought ferries.\n\nIt was a gamble.', 'The council bought ferries.'],
  ['It rained.\n\nThe council bought ferries.\n\nMeanwhile, they left.', 'The council bought ferries.'],
  [
    'It rained.\n\nThe council bought ferries.\n\nThe mayor called such a move odd.',
    'The council bought ferries.',
  ],
  ['It rained.\n\nThe council bought ferries.\n\nThe mayor left this week.', ''],
  ['It rained.\n\nThe council bought ferries.\n\nThe mayor liked this boat.', 'The council bought ferries.'],
  ['It rained.\n\nThe council bought ferries.\n\nThe mayor liked these Leopards.', ''],
  ['It rained.\n\nThe council bought ferries.\n\nThe mayor left.', ''],
  [
    'It rained.\n\nThe council bought ferries.\n\n“It is odd,” he said.\n\nThe mayor called such a move odd.',
    '“It is odd,” he said. / The council bought ferries.',
  ],
  [
    'It rained.\n\nThe council bought ferries.\n\nIt paid.\n\nIt left.\n\nIt sank.\n\nIt rose.',
    'It sank. / It left. / It paid.',
  ],
  ['It rained. The mayor left.', 'It rained.'],
  ['Two boats sank. It rained. The mayor left.', 'It rained. / Two boats sank.'],
])('%s', (text, wanted) => {
  expect(goesOnAbout(text)).toEqual(wanted);
});

it.each([
  ['It rained. Ada Byron met Jim Clay.\n\nHis visit ended.', 'Ada Byron'],
  ['It rained. Ada Byron met Jim Clay.\n\nBut her visit ended.', 'Ada Byron'],
  ['It rained. Ada Byron met Jim Clay.\n\nThe 24-year-old left.', 'Ada Byron, Jim Clay'],
  ['It rained. Ada Byron met Jim Clay.\n\nHe left.', ''],
  ['It rained. Ada Byron met Jim Clay.\n\nThe visit ended.', ''],
  ['His visit ended.', ''],
])('%s', (text, wanted) => {
  expect(goesOnAboutWhom(text)).toEqual(wanted);
});
