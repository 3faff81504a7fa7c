// What was found in a text, for people.
//
//   1 quote
//     direct · “The bridge is sound” · Ada Byron, city engineer
//   1 not said
//     “it was shut” · Bob Stokes denies having said this

import { howUnsaid } from '../command/unsaid.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import { speakersIn } from '../model/speaker.ts';
import { oneLine } from '../present/visible.ts';
import { formatValue } from '../text/dates.ts';
import { inMarks } from './in-marks.ts';
import { readingToJson } from './json.ts';

/** Lists quotes, what is told of as not said, times and positions, each with the words of the text that it stands in. */
export function readingToText(reading: Reading): string {
  const { body } = reading.document;
  const words = (span: Span) => inMarks(oneLine(textOf(body, span)));
  const { positions } = readingToJson(reading);
  return [
    listed('quote', reading.quotes, (quote) => [
      quote.kind,
      quote.content.map(words).join(' … '),
      whoSaid(body, quote),
    ]),
    ...(reading.unsaid.length > 0
      ? [
          listed('not said', reading.unsaid, (unsaid) => [
            unsaid.content.map(words).join(' … '),
            howUnsaid(reading, unsaid),
          ]),
        ]
      : []),
    listed('time', reading.timexes, (timex) => [words(timex), formatValue(timex.value), timex.basis]),
    listed('position', positions, ({ holder, act, weapon, scope, when, attribution, ...span }) => [
      `${holder} ${act} ${weapon ?? 'weapons'}${scope ? ` ${oneLine(scope)}` : ''}`,
      formatValue(when),
      attribution.replaceAll('-', ' '),
      words(span),
    ]),
  ].join('\n');
}

function listed<Item>(name: string, items: readonly Item[], fields: (item: Item) => string[]): string {
  const title = `${items.length} ${name}${items.length === 1 || name === 'not said' ? '' : 's'}`;
  return [title, ...items.map((item) => `  ${fields(item).join(' · ')}`)].join('\n');
}

function whoSaid(body: string, quote: Quote): string {
  const { speaker } = quote;
  if (!speaker) return 'speaker not known';
  const all = speakersIn(quote).map(({ name }) => name);
  const isApart = speaker.role && speaker.role.start !== speaker.name.start;
  const names = isApart && all.length === 1 ? [speaker.name, speaker.role!] : all;
  const basis = speaker.basis === 'inferred' ? ' (inferred)' : '';
  return names.map((span) => oneLine(textOf(body, span))).join(', ') + basis;
}
