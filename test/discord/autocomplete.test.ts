import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicesOf } from '../../src/discord/autocomplete.ts';

it('keeps within Discord’s limits, splitting no character', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Ada Byron', 'x'.repeat(150), '😀'.repeat(60), `${'x'.repeat(99)}😀`, ' '),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ name: text, value: text }), { maxLength: 40 }), (completions) => {
      const choices = choicesOf(completions);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        for (const part of [name, value]) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(100);
          expect(part).not.toMatch(/\p{Cs}/u);
        }
      }
      expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
    }),
  );
});

it('offers the best first, and each once', () => {
  const ada = { name: 'Ada Byron, city engineer', value: 'Ada Byron' };
  expect(choicesOf([ada, { name: 'Bob', value: 'Bob' }, { ...ada, value: 'another' }])).toEqual([
    ada,
    { name: 'Bob', value: 'Bob' },
  ]);
});

it('cuts a long name after a word', () => {
  const name = `${'bridge '.repeat(20)}`;
  expect(choicesOf([{ name, value: 'b' }])[0]!.name).toBe('bridge '.repeat(14).trim());
});

it('offers no more than 25', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ name: `Ada ${i}`, value: `Ada ${i}` }));
  expect(choicesOf(many)).toEqual(many.slice(0, 25));
});
