import { expect, it } from 'vitest';
import { trapsOf } from '../../src/text/traps.ts';

const isNamesake = trapsOf(['think ~', '~ (?:top|tops)\\b']);
const at = (text: string) => ({ start: text.indexOf('tank'), end: text.indexOf('tank') + 4 });

it.each([
  ['a think tank in Kyiv', true],
  ['He wore a tank top.', true],
  ['a tank in Kyiv', false],
  ['Rethink tanks', false],
  ['~ top tank', false],
])('%s', (text, wanted) => expect(isNamesake(text, at(text))).toBe(wanted));

it('takes a word without traps at its word', () =>
  expect(trapsOf([])('a tank', { start: 2, end: 6 })).toBe(false));
