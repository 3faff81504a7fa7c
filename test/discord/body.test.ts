import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageBody, textBody } from '../../src/discord/body.ts';
import { contextPage } from '../../src/present/context.ts';
import { pages } from '../../src/present/pages.ts';
import { anyAnswer, anyWords } from '../present/any-answer.ts';
import { sampleAnswer, sampleExcerpt, sampleReading } from '../present/sample.ts';
import { buttonsIn, expectMessageWithinLimits, textIn } from './limits.ts';

const ADA = '200000000000000001';
it('fits Discord’s limits and pings nobody, whatever an answer holds', () => {
  fc.assert(
    fc.property(anyAnswer, fc.boolean(), anyWords, (answer, isPrivate, sharedBy) => {
      for (const page of pages(answer)) {
        const name = sharedBy.slice(0, 32);
        expectMessageWithinLimits(pageBody(page, { asker: ADA, isPrivate }));
        expectMessageWithinLimits(pageBody(page, { asker: ADA, isPrivate: false, sharedBy: name }));
      }
      for (const { document, span } of answer.excerpts) {
        expectMessageWithinLimits(pageBody(contextPage(sampleReading(document), span), null));
      }
    }),
    { numRuns: 40 },
  );
});

it('fits at its fullest: five excerpts, lines of ours around each, and every button', () => {
  const nearest = Array.from({ length: 8 }, () => ['a line', sampleExcerpt('The bridge')]).flat();
  const page = pages(sampleAnswer({ nearest, verdict: 'not-found' }))[0]!;
  const body = pageBody(page, { asker: ADA, isPrivate: true });
  expectMessageWithinLimits(body);
  expect(buttonsIn(body)).toHaveLength(8);
});

it('gives each excerpt its Context, and the page its turning and sharing', () => {
  const six = Array.from({ length: 6 }, () => sampleExcerpt('The bridge'));
  const [first, second] = pages(sampleAnswer({ excerpts: six }));
  const labels = (body: unknown) =>
    buttonsIn(body).map(({ label, disabled }) => (disabled ? `(${label})` : label));
  const five = Array.from({ length: 5 }, () => 'Context');
  expect(labels(pageBody(first!, { asker: ADA, isPrivate: false }))).toEqual([...five, '(Previous)', 'Next']);
  expect(labels(pageBody(second!, { asker: ADA, isPrivate: true }))).toEqual([
    'Context',
    'Previous',
    '(Next)',
    'Share in channel',
  ]);
  const [only] = pages(sampleAnswer({ excerpts: six.slice(0, 1) }));
  expect(labels(pageBody(only!, { asker: ADA, isPrivate: false }))).toEqual(['Context']);
  expect(labels(pageBody(only!, null))).toEqual([]);
});

it('has a colour beside a verdict, and none otherwise', () => {
  const colourOf = (verdict?: 'exact' | 'altered') =>
    pageBody(pages(sampleAnswer({ verdict }))[0]!, null).components[0] as { accent_color?: number };
  expect(colourOf('exact').accent_color).not.toBe(colourOf('altered').accent_color);
  expect(colourOf()).not.toHaveProperty('accent_color');
});

it('says a sentence of ours without making markup of it', () => {
  const body = textBody('No one named ‘*Byrne*’ is quoted.\nNearest: @everyone \u001b');
  expect(textIn(body)).toBe('No one named ‘\\*Byrne\\*’ is quoted.\nNearest: \\@everyone �');
  expectMessageWithinLimits(body);
});

it('names whoever shared it, as they are', () => {
  const [page] = pages(sampleAnswer());
  const body = pageBody(page!, { asker: ADA, isPrivate: false, sharedBy: '**Ada** @here' });
  expect(textIn(body)).toContain('-# Shared by \\*\\*Ada\\*\\* \\@here');
});
