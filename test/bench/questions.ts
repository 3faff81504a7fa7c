// What the benchmark asks: made from whatever the coverage holds, so that it fits any.

import type { Archive } from '../../src/archive/archive.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type Span, textOf } from '../../src/model/span.ts';

type Options = Readonly<Record<string, string | number>>;

/** Sets of options for each command, by its name. */
export function questionsFor({ readings }: Archive): Readonly<Record<string, readonly Options[]>> {
  const of = <Item>(
    pick: (reading: Reading) => readonly Item[],
    words: (body: string, item: Item) => string,
  ) =>
    readings.flatMap((reading) =>
      pick(reading)
        .slice(0, 8)
        .map((item) => words(reading.document.body, item)),
    );
  const sentences = of(({ prose }) => prose.sentences, firstWords);
  const speakers = of(
    ({ quotes }) => quotes.flatMap(({ speaker }) => speaker ?? []),
    (body, { name }) => textOf(body, name),
  );
  const pieces = of(({ quotes }) => quotes.flatMap(({ pieces }) => pieces), firstWords);
  const holders = of(
    ({ positions }) => positions,
    (_, { holder }) => holder,
  );
  return {
    ask: sentences.map((words) => ({ question: `What happened when ${words}?` })),
    'who-said': [...pieces.map((quote) => ({ quote })), ...speakers.map((speaker) => ({ speaker }))],
    'weapons-policy': holders.map((country) => ({ country })),
    timeline: [{ from: '2020', to: '2024' }, ...sentences.map((words) => ({ about: words }))],
    'check-quote': pieces.flatMap((words) => [{ words }, { words: words.replace(/\w+$/, 'otherwise') }]),
    sources: [{}, ...readings.map(({ document }) => ({ document: document.id }))],
    search: sentences.map((query) => ({ query })),
    plain: sentences.map((words) => ({ question: `who said ${words}?` })),
  };
}

function firstWords(body: string, span: Span): string {
  return textOf(body, span).split(/\s+/).slice(0, 8).join(' ').replace(/["“”]/g, '');
}
