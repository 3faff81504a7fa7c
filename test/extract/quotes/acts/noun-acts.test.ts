// Acts of speech by a noun: somebody's claim, warning, answer.

import { expect, it } from 'vitest';
import { told } from '../told.ts';

it.each([
  ['Ada Byron’s answer was that it would hold.', 'Ada Byron: that it would hold'],
  ['Ada Byron’s answer to the board in May was that it would hold.', 'Ada Byron: that it would hold'],
  ['Ada Byron’s message was simple: “It holds.”', 'Ada Byron: “It holds.”'],
  [
    'Ada Byron repeated her warning that the pier was “rotten”.',
    'Ada Byron: her warning that the pier was “rotten” / Ada Byron: that the pier was “rotten”',
  ],
  ['The mayor’s earlier claim that it was “old” fell.', ''],
  ['“Go home,” was the message from the mayor.', 'mayor: “Go home,”'],
  ['“Go home” is the message of Ada Byron.', 'Ada Byron: “Go home”'],
  ['“Go home” beside the message from the mayor.', ''],
  ['Statement just in from Harbour Lines: “It holds.”', 'Harbour Lines: “It holds.”'],
  ['The mayor has a new message: “It holds.”', 'mayor: “It holds.”'],
  ['The mayor left a message on the door: “It holds.”', ''],
  ['His belief system was old.', ''],
  ['Ada Byron left, despite her claim that it was “old”.', 'Ada Byron: that it was “old”'],
  ['Ada Byron’s answer came late.', ''],
  ['Ada Byron’s claim: “It holds.”', 'Ada Byron: “It holds.”'],
  ['Ada Byron’s boat was that it would hold.', ''],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
