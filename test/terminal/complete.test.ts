import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { complete } from '../../src/terminal/complete.ts';
import { archive } from './coverage.ts';

const offered = (line: string) => complete(line, commands, archive);

it.each([
  ['/who', ['/who-said '], '/who'],
  ['/q', ['/quit '], '/q'],
  ['/who-said ', ['quote:', 'speaker:', 'about:', 'limit:'], ''],
  ['/who-said sp', ['speaker:'], 'sp'],
  ['/who-said quote:"the bridge" s', ['speaker:'], 's'],
  ['/who-said speaker:Ada', ['speaker:"Ada Byron" '], 'speaker:Ada'],
  ['/who-said speaker:byr', ['speaker:"Ada Byron" '], 'speaker:byr'],
  ['/who-said speaker:"ada by', ['speaker:"Ada Byron" '], 'speaker:"ada by'],
  ['/who-said speaker:Ada By', ['speaker:"Ada Byron" '], 'speaker:Ada By'],
  ['/who-said speaker:Byron ab', ['about:'], 'ab'],
  ['/who-said about:bridge speaker:Ada', ['speaker:"Ada Byron" '], 'speaker:Ada'],
  ['/weapons-policy country:den', ['country:Denmark '], 'country:den'],
])('%s goes on with %j', (line, choices, replaced) => {
  expect(offered(line)).toEqual([choices, replaced]);
});

it.each([
  'who said the bridge is sound',
  '/nonsense ',
  '/nonsense speaker:A',
  '/who-said quote:the',
  '/who-said speaker:Nobody',
  '/who-said speaker:"Ada Byron"x',
  '/who-said __proto__:',
  '/who-said constructor:',
])('%s goes on with nothing', (line) => {
  expect(offered(line)[0]).toEqual([]);
});

it('offers every command, and the session’s own words', () => {
  expect(offered('/')[0]).toEqual([...commands.map(({ name }) => `/${name} `), '/help ', '/quit ']);
});

// Readline puts the start that all choices share in the place of what is replaced; where both are one, it only
// lists them.
it.each([
  ['/who-said speaker:je', 'speaker:"Je', 'speaker:je'],
  ['/who-said speaker:b', 'speaker:"', 'speaker:"'],
])('%s takes no letter away, where several names hold what was typed', (line, shared, replaced) => {
  const [choices, end] = offered(line);
  expect(choices).toHaveLength(2);
  expect(choices.filter((choice) => !choice.startsWith(shared))).toEqual([]);
  expect(end).toBe(replaced);
});
