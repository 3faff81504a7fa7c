// A text with what was found in it, and why: for `otr analyse --explain`.
//
//   “It is safe,” said Ada Byron, the city engineer. The sign said “Closed”.
//     1 direct · “It is safe,”
//       Ada Byron, city engineer · stated · “Ada Byron” with “said”
//       cue-subject: the speaker stands after the verb of speech
//     – “Closed”: nobody is said to have said it
//   Bob Stokes denied that he had said it was shut.
//     – “it was shut”: Bob Stokes denies having said this (denied, by “denied”)

import { howUnsaid } from '../command/unsaid.ts';
import { type LinkName, links } from '../extract/people/links.ts';
import { type RuleName, rules } from '../extract/quotes/draft/rules.ts';
import type { Quote, Unsaid } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import { oneLine } from '../present/visible.ts';
import { quotedIn } from '../text/marks/marks.ts';
import { inMarks } from './in-marks.ts';

/** Each paragraph of the text, and under it its quotes in reading order, each with the rule that gave its speaker. */
export function explainReading(reading: Reading): string {
  const { prose, quotes, unsaid } = reading;
  const { body } = reading.document;
  const told = [...quotes, ...unsaid].flatMap(({ pieces }) => pieces);
  const nobodys = quotedIn(body, prose.paragraphs).filter(
    ({ inner }) => !told.some((piece) => contains(piece, inner)),
  );
  const numbered = quotes.map((quote, i) => ({ quote, number: i + 1, at: quote.content[0]!.start }));
  return prose.paragraphs
    .map((paragraph) => {
      const notes = [
        ...numbered.map(({ quote, number, at }) => ({ at, lines: quoteLines(quote, number, body) })),
        ...unsaid.map((one) => ({ at: one.content[0]!.start, lines: [unsaidLine(one, reading)] })),
        ...nobodys.map((span) => ({
          at: span.start,
          lines: [`– ${wordsOf(body, span)}: nobody is said to have said it`],
        })),
      ]
        .filter(({ at }) => at >= paragraph.start && at < paragraph.end)
        .sort((a, b) => a.at - b.at);
      return [
        oneLine(textOf(body, paragraph)),
        ...(paragraph.furniture
          ? ['  (page furniture: not read)']
          : notes.flatMap(({ lines }) => lines.map((line) => `  ${line}`))),
      ].join('\n');
    })
    .join('\n\n');
}

function quoteLines(quote: Quote, number: number, body: string): string[] {
  const { kind, content, isThought, rule } = quote;
  const said = content.map((span) => wordsOf(body, span)).join(' … ');
  const because = rules[rule as RuleName].because;
  return [
    `${number} ${kind}${isThought ? ', a thought' : ''} · ${said}`,
    ...(quote.speaker ? [`  ${speakerLine(quote, body)}`] : []),
    `  ${rule}: ${because}`,
    ...(quote.speaker?.link ? [`  ${linkLine(quote.speaker, body)}`] : []),
  ];
}

function unsaidLine(unsaid: Unsaid, reading: Reading): string {
  const { body } = reading.document;
  const words = unsaid.content.map((span) => wordsOf(body, span)).join(' … ');
  return `– ${words}: ${howUnsaid(reading, unsaid)} (${unsaid.why}, by ${wordsOf(body, unsaid.shownBy)})`;
}

function speakerLine({ speaker, alongside, cue }: Quote, body: string): string {
  const { name, role, basis, mention, kind } = speaker!;
  const who = [name, ...(role && role.start !== name.start ? [role] : [])]
    .map((span) => oneLine(textOf(body, span)))
    .join(', ');
  const by = cue ? ` with ${wordsOf(body, cue)}` : '';
  const what = kind === 'person' ? [] : [kind === 'institution' ? 'a body' : 'not named'];
  const others = alongside.map((other) => `with ${oneLine(textOf(body, other.name))}`);
  return [who, ...others, ...what, basis, `${wordsOf(body, mention)}${by}`].join(' · ');
}

function linkLine({ mention, link }: Speaker, body: string): string {
  return `${wordsOf(body, mention)}: ${links[link as LinkName]}`;
}

function wordsOf(body: string, span: Span): string {
  return inMarks(oneLine(textOf(body, span)));
}
