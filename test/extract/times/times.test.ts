import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { marked, timesIn } from './read-times.ts';

const shown = (text: string, published?: string | null) =>
  timesIn(text, published).map(({ start, end, type, value, basis, direction, approximate }) =>
    [textOf(text, { start, end }), type, value, basis, direction, approximate ? 'near' : 'exact'].join(' | '),
  );

describe('findTimexes', () => {
  it.each([
    ['It sank on 3 May 2024.', '3 May 2024 | DATE | 2024-05-03 | stated | past | exact'],
    ['It sank on 3 May.', '3 May | DATE | 2024-05-03 | inferred | past | exact'],
    ['It sank on Friday.', 'Friday | DATE | 2024-05-10 | inferred | past | exact'],
    ['It sank in 2022.', '2022 | DATE | 2022 | stated | past | exact'],
    ['It sank today.', 'today | DATE | 2024-05-15 | inferred | present | exact'],
    ['It sank this month.', 'this month | DATE | 2024-05 | inferred | present | exact'],
    ['It will sink this month.', 'this month | DATE | 2024-05 | inferred | future | exact'],
    ['He will speak this evening.', 'this evening | TIME | 2024-05-15TEV | inferred | future | exact'],
    ['It sinks in the coming days.', 'the coming days | DATE | FUTURE_REF | inferred | future | near'],
    ['It sank in recent months.', 'recent months | DATE | PAST_REF | inferred | past | near'],
    ['It sank a year ago.', 'a year ago | DATE | 2023 | inferred | past | near'],
    ['It took about two years.', 'about two years | DURATION | P2Y | stated | present | near'],
    ['It sank in the past day.', 'the past day | DURATION | P1D | stated | past | exact'],
    ['It sinks every year.', 'every year | SET | P1Y | stated | present | exact'],
    ['It is now sinking.', 'now | DATE | PRESENT_REF | inferred | present | exact'],
    ['It sank on 5/6/24.', '5/6/24 | DATE | 2024-05-06 | inferred | past | exact'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]));

  it.each([
    ['It sank on [Friday|XXXX-WXX-5].'],
    ['It sank on [3 May|XXXX-05-03].'],
    ['It sank on [3 May 2024|2024-05-03].'],
    ['It sank in [May|XXXX-05] or [2022|2022].'],
    ['It sank [last year|PAST_REF].'],
    ['It sinks [today|PRESENT_REF].'],
    ['It will sink [next week|FUTURE_REF].'],
    ['It will sink [this evening|XXXX-XX-XXTEV].'],
    ['It sank in [the summer|XXXX-SU], over [the weekend|XXXX-WXX-WE].'],
  ])('where the document’s date is unknown: %s', (row) =>
    expect(marked(row.replace(/\[([^|]*)\|[^\]]*\]/g, '$1'), null)).toBe(row),
  );

  it('reckons from the day as it is written, in the document’s own zone', () => {
    expect(timesIn('It sank today.', '2024-11-18T23:39:00-05:00')[0]!.value).toBe('2024-11-18');
  });

  it('takes a dateline for a date, but no other page furniture', () => {
    expect(marked('Friday 10 May 2024\nThe ferry sank, the owner said at last.')).toMatch(
      /^\[Friday 10 May 2024\|/,
    );
    expect(marked('3 hours ago\nThe ferry sank, the owner said at last.')).not.toContain('[');
  });

  it('never lets expressions overlap, whatever the text', () => {
    const words = fc.constantFrom(
      ...'late early the end of last next Friday May 3 2024 , night 18:39 two weeks ago or so about over a year in on'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { start, end } of timesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(textOf(text, { start, end }).trim()).toBe(textOf(text, { start, end }));
          last = end;
        }
      }),
    );
  });
});

describe('the word lists hold what they say', () => {
  const lines = (file: string) =>
    readFileSync(new URL(`../../../src/extract/times/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, string>);

  it.each(lines('finders/reference.jsonl'))('finds “$word” in “$example”', ({ word, example, value }) => {
    const found = timesIn(example!).map(
      ({ start, end, value }) => `${example!.slice(start, end).toLowerCase()} ${value}`,
    );
    expect(found).toContain(`${word} ${value}`);
  });

  it.each(lines('finders/holiday.jsonl'))('finds a day in “$example”', ({ example }) =>
    expect(timesIn(example!).map(({ type }) => type)).toContain('DATE'),
  );

  it.each(lines('finders/weekday-names.jsonl'))('finds no day in “$example”', ({ example }) =>
    expect(timesIn(example!).filter(({ type }) => type === 'DATE')).toEqual([]),
  );

  it.each(lines('finders/year-counts.jsonl'))('finds no year in “$example”', ({ example }) =>
    expect(timesIn(example!).filter(({ type }) => type === 'DATE')).toEqual([]),
  );

  it.each([...lines('tense/future-cues.jsonl'), ...lines('tense/deadlines.jsonl')])(
    'looks ahead in “$example”',
    ({ example }) => expect(timesIn(example!).map(({ direction }) => direction)).toEqual(['future']),
  );

  it.each(lines('tense/event-nouns.jsonl'))('looks ahead in “$example”: $foreseen', ({ example, foreseen }) =>
    expect(timesIn(example!).map(({ direction }) => direction)).toEqual([foreseen ? 'future' : 'past']),
  );
});
