// The one law: what is shown as a document's words is that document's words, for every command and every option.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { type Archive, makeArchive } from '../src/archive/archive.ts';
import { answerPlainly } from '../src/command/ask-plainly.ts';
import type { Command, Option } from '../src/command/command.ts';
import { answer } from '../src/command/options.ts';
import { ownCorpus, readCorpus } from '../src/corpus/read.ts';
import { readDocument } from '../src/extract/read.ts';
import type { Answer, Excerpt } from '../src/model/answer.ts';
import { contains, overlap, type Span, textOf } from '../src/model/span.ts';
import { UserError } from '../src/model/user-error.ts';
import { answerToJson } from '../src/terminal/json.ts';

const archives = [ownCorpus, new URL('evaluate/other-corpus', import.meta.url).pathname].map((path) =>
  makeArchive(readCorpus(path).documents.map(readDocument)),
);

/** Stretches of the documents themselves, words that nobody said, names, dates, and what people paste by mistake. */
function anyText(archive: Archive): fc.Arbitrary<string> {
  const bodies = archive.readings.map(({ document }) => document.body);
  const stretch = fc
    .tuple(fc.constantFrom(...bodies), fc.nat(), fc.integer({ min: 1, max: 120 }))
    .map(([body, at, length]) => body.slice(at % body.length, (at % body.length) + length));
  const names = archive.readings.flatMap(({ document, quotes, positions }) => [
    ...quotes.flatMap(({ speaker }) => (speaker ? [textOf(document.body, speaker.name)] : [])),
    ...positions.map(({ holder }) => holder),
  ]);
  const odd = fc.constantFrom(
    '',
    '?',
    '🛰️',
    '“',
    '@everyone',
    '\u202e',
    '(a+)+$',
    'UK',
    'missiles',
    '2024',
    '10 May 2024',
    '3',
  );
  return fc.oneof(stretch, fc.constantFrom(...names), odd, fc.string({ maxLength: 40 }));
}

interface Asking {
  readonly command: string;
  readonly options: Readonly<Record<string, string | undefined>>;
}

function anyAsking(archive: Archive): fc.Arbitrary<Asking> {
  const asking = (command: Command) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries(command.options).map(([name, option]) => [name, anyValue(option, archive)]),
        ),
        { requiredKeys: [] },
      )
      .map((options) => ({ command: command.name, options }));
  const plainly = anyText(archive).map((question) => ({ command: 'plain', options: { question } }));
  return fc.oneof(...commands.map(asking), plainly);
}

/** Any text at all, or what the option is there for: one of its choices, a day, a number. */
function anyValue(option: Option, archive: Archive): fc.Arbitrary<string> {
  const meant = {
    text: fc.constantFrom('', ...(option.complete?.('', archive) ?? []).map(({ value }) => value)),
    date: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    integer: fc.integer({ min: 1, max: 20 }).map(String),
  };
  return fc.oneof(anyText(archive), meant[option.type]);
}

function answerTo({ command, options }: Asking, archive: Archive): Answer {
  if (command === 'plain') return answerPlainly(options['question']!, archive);
  return answer(commands.find(({ name }) => name === command)!, options, archive);
}

const everyExcerpt = (answer: Answer): Excerpt[] => [
  ...answer.excerpts,
  ...answer.nearest.filter((near): near is Excerpt => typeof near !== 'string'),
];

function spansOf({ span, marks, speaker, when, position }: Excerpt): Span[] {
  return [
    span,
    ...marks,
    ...(speaker ? [speaker.mention, speaker.name, ...(speaker.role ? [speaker.role] : [])] : []),
    ...(when ? [when] : []),
    ...(position
      ? [
          position,
          position.cue,
          position.holderMention,
          ...[position.weapon, position.scope, position.via, position.whenSpan].filter(
            (span) => span !== null,
          ),
        ]
      : []),
  ];
}

it.each(archives.map((archive, i) => [i, archive] as const))(
  'corpus %i: excerpts are spans of documents, whatever is asked',
  (_, archive) => {
    const answered = new Set<string>();
    const property = fc.property(anyAsking(archive), (asking) => {
      let given: Answer;
      try {
        given = answerTo(asking, archive);
      } catch (error) {
        // A sentence on what to give instead is an answer; anything else is a fault.
        expect(error).toBeInstanceOf(UserError);
        return;
      }
      if (given.status === 'answered') answered.add(asking.command);
      expect(given.status === 'answered').toBe(given.excerpts.length > 0);
      const json = answerToJson(given);
      for (const { text, document, start, end } of json.excerpts) {
        const { body } = archive.byId.get(document)!.document;
        expect(text).toBe(body.slice(start, end));
        expect(text.trim()).not.toBe('');
      }
      for (const excerpt of everyExcerpt(given)) {
        const { document, prose } = archive.byId.get(excerpt.document.id)!;
        expect(excerpt.document).toBe(document);
        for (const span of spansOf(excerpt)) {
          expect(span.start).toBeLessThan(span.end);
          expect(contains({ start: 0, end: document.body.length }, span)).toBe(true);
        }
        const furniture = prose.paragraphs.filter((paragraph) => paragraph.furniture);
        expect(furniture.filter((paragraph) => overlap(paragraph, excerpt.span))).toEqual([]);
        expect(prose.sentences.some(({ start }) => start === excerpt.span.start)).toBe(true);
        expect(prose.sentences.some(({ end }) => end === excerpt.span.end)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 1000 });
    // The law would hold for a program that never answers.
    expect([...answered].sort()).toEqual([...commands.map(({ name }) => name), 'plain'].sort());
  },
);
