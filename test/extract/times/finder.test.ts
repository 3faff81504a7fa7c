import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMentions } from '../../../src/extract/times/finder.ts';
import { finders } from '../../../src/extract/times/finders.ts';
import { readProse } from '../../../src/text/prose.ts';

const WORDS =
  'at on in by the a an every each last next this past coming of to and half quarter ten past three o’clock noon midnight ' +
  'Friday Fridays weekend night morning tonight today tomorrow yesterday May March 3 24 2024 1990s ’82 18:39 7pm 0800 UTC ' +
  'Easter week Christmas Eve Election Day Whitsun Q3 H1 first second third quarter year-end year years month months days ' +
  'hours minutes decade century daily annual weekly nineteen twenty two thousand six nineties spring summer autumn now ' +
  'recently soon later ago earlier FY2009 fiscal 14th 7/8/07 2024-05-15 same period a year following before after running';

it('looks by its signs and misses nothing', () => {
  const everywhere = finders.map((group) => ({ ...group, sign: /^/ }));
  const text = fc
    .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 2, maxLength: 5 })
    .map((words) => `It fell ${words.join(' ')}, they said.`);
  fc.assert(
    fc.property(text, (text) => {
      const prose = readProse(text);
      expect(findMentions(prose, finders)).toEqual(findMentions(prose, everywhere));
    }),
    { numRuns: 2000 },
  );
});
