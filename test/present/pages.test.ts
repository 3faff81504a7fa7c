import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/command/line.ts';
import type { Excerpt } from '../../src/model/answer.ts';
import { textOf } from '../../src/model/span.ts';
import type { QuoteBlock } from '../../src/present/blocks.ts';
import { contextPage, widestAround } from '../../src/present/context.ts';
import { unescapeMarkdown } from '../../src/present/markdown.ts';
import { MOST_CHARACTERS, type Page, pages } from '../../src/present/pages.ts';
import { visible } from '../../src/present/visible.ts';
import { markupIn, parse, wordsOf } from './discord-markdown.ts';
import { BODY, sampleAnswer, sampleDocument, sampleExcerpt, sampleReading, spanOf } from './sample.ts';

function textsOf(page: Page): string[] {
  const blocks = page.blocks.flatMap((block) =>
    'text' in block ? [block.text] : [block.quote, block.byline],
  );
  return [page.query, page.head, ...blocks, page.foot].filter((text) => text !== null);
}

function quotesOf(page: Page): QuoteBlock[] {
  return page.blocks.filter((block) => 'quote' in block);
}

const bare = (words: string) => visible(words).replace(/\s/g, '');

const hostile =
  'Pay *now*: ||@everyone|| <@123456789012345678>\n# heading\n> quote https://a.example -# 1. _x_ ';

const words = fc.constantFrom(
  'bridge',
  'sound,',
  '*',
  '\\',
  '>',
  '😀',
  ':tada:',
  '\n',
  '\n\n',
  'x'.repeat(5000),
  hostile.repeat(30),
  '\u001b[2J',
  '1.',
  '-',
);
const bodies = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
const line = fc.oneof(
  fc.constantFrom('', 'short', hostile.repeat(40), 'y'.repeat(3000)),
  fc.string({ unit: 'binary' }),
);

/** Findings never begin or end within a character. */
const between = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);

const excerpts: fc.Arbitrary<Excerpt> = fc
  .record({
    body: bodies,
    headline: line,
    outlet: line,
    notes: fc.array(line, { maxLength: 4 }),
    cuts: fc.array(fc.nat(), { maxLength: 6 }),
  })
  .map(({ body, headline, outlet, notes, cuts }) => {
    const [start, end, ...marks] = cuts.map((cut) => between(body, cut % (body.length + 1)));
    const span = {
      start: Math.min(start ?? 0, end ?? body.length),
      end: Math.max(start ?? 0, end ?? body.length),
    };
    return sampleExcerpt('', {
      document: sampleDocument({ body, headline, outlet }),
      span: span.start === span.end ? { start: 0, end: body.length } : span,
      kind: 'direct',
      notes,
      marks: marks.map((at) => ({ start: at, end: between(body, Math.min(at + 5, body.length)) })),
    });
  });

const answers = fc
  .record({
    headline: line,
    remarks: fc.array(line, { maxLength: 3 }),
    excerpts: fc.array(excerpts, { maxLength: 12 }),
    nearest: fc.array(fc.oneof(line, excerpts), { maxLength: 6 }),
    quote: line,
  })
  .map(({ quote, ...other }) => sampleAnswer({ ...other, options: { quote } }));

describe('pages', () => {
  it('keeps every page within Discord’s limits', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const page of pages(answer)) {
          const texts = textsOf(page);
          expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(MOST_CHARACTERS);
          for (const text of texts) expect(text.trim()).not.toBe('');
          expect(quotesOf(page).length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('shows every excerpt whole, in order, each part the document’s words at its span', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const shown = pages(answer).flatMap(quotesOf);
        const nearest = answer.nearest.filter((near) => typeof near !== 'string');
        let next = 0;
        for (const { document, span } of [...answer.excerpts, ...nearest]) {
          let rest = bare(textOf(document.body, span));
          while (rest !== '') {
            const block = shown[next++]!;
            expect(block.document).toBe(document);
            const part = bare(textOf(document.body, block.span));
            const quoted = block.quote
              .split('\n')
              .map((quoteLine) => quoteLine.slice(2))
              .join('\n');
            // Bold marks go; escaped asterisks stay.
            expect(bare(unescapeMarkdown(quoted.replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1')))).toBe(part);
            expect(rest.startsWith(part)).toBe(true);
            rest = rest.slice(part.length);
          }
        }
        expect(shown.slice(next).filter(({ document, span }) => bare(textOf(document.body, span)))).toEqual(
          [],
        );
      }),
    );
  });

  it('cuts no word that fits a page', () => {
    const body = `${'bridge '.repeat(2000)}end`;
    const blocks = pages(
      sampleAnswer({
        excerpts: [
          sampleExcerpt('', { document: sampleDocument({ body }), span: { start: 0, end: body.length } }),
        ],
      }),
    ).flatMap(quotesOf);
    expect(blocks.length).toBeGreaterThan(3);
    for (const { quote } of blocks) expect(quote.slice(2)).toMatch(/^(bridge )*(bridge|end)$/);
    expect(blocks[0]!.byline).toContain('continues on the next page');
    expect(blocks.at(-1)!.byline).not.toContain('continues');
  });

  it('makes nothing of a document but words in a quote', () => {
    const body = hostile.trim();
    const document = sampleDocument({ body, url: null, headline: hostile, outlet: '**@here**' });
    const [page] = pages(
      sampleAnswer({ excerpts: [sampleExcerpt(body, { document, marks: [spanOf(document, '*now*')] })] }),
    );
    const block = quotesOf(page!)[0]!;
    const nodes = parse(block.quote);
    expect(nodes).toHaveLength(1);
    expect(markupIn(nodes)).toEqual(['blockQuote', 'strong']);
    expect(wordsOf(nodes).trim()).toBe(body);
    expect(markupIn(parse(block.byline))).toEqual(['subtext']);
  });

  it('tells how to ask it again, on every page', () => {
    const options = { quote: hostile.replace(/\s+/g, ' ').trim(), limit: 9 };
    const many = Array.from({ length: 11 }, () => sampleExcerpt('The bridge'));
    const made = pages(sampleAnswer({ options, excerpts: many }));
    expect(made.map(({ number, count, foot }) => [number, count, foot])).toEqual([
      [1, 3, '-# Page 1 of 3'],
      [2, 3, '-# Page 2 of 3'],
      [3, 3, '-# Page 3 of 3'],
    ]);
    for (const { query } of made) {
      expect(parseLine(unescapeMarkdown(query!.slice(3)))).toMatchObject({
        command: 'who-said',
        options: { quote: options.quote, limit: '9' },
      });
    }
  });

  it('says so where the question is too long for its pages to be turned', () => {
    const many = Array.from({ length: 11 }, () => sampleExcerpt('The bridge'));
    const [page] = pages(sampleAnswer({ options: { quote: '*'.repeat(1200) }, excerpts: many }));
    expect(page!.query).toBeNull();
    expect(page!.foot).toContain('fewer words');
  });

  it('shows an answer with nothing in it', () => {
    const [page, ...more] = pages(sampleAnswer({ status: 'nothing-found', headline: 'Nobody said this' }));
    expect(more).toEqual([]);
    expect(textsOf(page!)).toEqual(['-# /who-said quote:"the bridge is sound"', '### Nobody said this']);
  });

  it('looks like this', () => {
    const document = sampleDocument();
    const excerpt = sampleExcerpt('“It is *safe*,” she said.', {
      kind: 'direct',
      speaker: {
        kind: 'person',
        mention: spanOf(document, 'she'),
        name: spanOf(document, 'Ada Byron'),
        role: spanOf(document, 'city engineer'),
        basis: 'inferred',
      },
      marks: [spanOf(document, 'It is *safe*')],
      notes: ['taken for “save”'],
    });
    const [page] = pages(
      sampleAnswer({ excerpts: [excerpt], remarks: ['One of two'], nearest: ['Ada King'] }),
    );
    expect(textsOf(page!).join('\n')).toBe(
      [
        '-# /who-said quote:"the bridge is sound"',
        '### Ada Byron said this',
        'One of two',
        '> “**It is \\*safe\\***,” she said.',
        '**Ada Byron**, city engineer (“she” in the text, inferred) · direct quote',
        '-# The Harbour Gazette · 4 June 2024 · report · “Bridge to open on Monday” · [read it](https://gazette.example/bridge_1)',
        '-# taken for “save”',
        'Nearest in the coverage:',
        '• Ada King',
      ].join('\n'),
    );
  });
});

describe('context', () => {
  const reading = sampleReading();
  const span = spanOf(reading.document, '“It is *safe*,” she said.');

  it('shows the paragraphs around an excerpt, its own words bold', () => {
    const page = contextPage(reading, span);
    expect(quotesOf(page)[0]!.quote).toBe(
      '> The bridge over the Wey was closed last Friday.\n' +
        '> “The bridge is sound,” said Ada Byron, the city engineer. **“It is \\*safe\\*,” she said.**\n' +
        '> Cars may cross from Monday.',
    );
    expect(textOf(BODY, quotesOf(page)[0]!.span)).toBe(BODY);
  });

  it('stops at page furniture, and where there is no more room', () => {
    const furniture = {
      ...reading.prose,
      paragraphs: reading.prose.paragraphs.map((paragraph, i) => ({ ...paragraph, furniture: i === 0 })),
    };
    expect(
      textOf(
        BODY,
        widestAround(furniture, span, () => true),
      ),
    ).toMatch(/^“The bridge is sound/);
    const short = widestAround(reading.prose, span, (wider) => wider.end - wider.start < 60);
    expect(textOf(BODY, short)).toBe('“It is *safe*,” she said.\nCars may cross from Monday.');
    expect(widestAround(reading.prose, span, () => false)).toEqual(span);
  });

  it('fits a page however long the excerpt and its surroundings are', () => {
    const body = `${'The bridge is sound. '.repeat(600)}\n${'* '.repeat(9000)}`;
    const long = sampleReading(sampleDocument({ body }));
    for (const excerpt of [
      { start: 0, end: 21 },
      { start: 42, end: 9000 },
      { start: 0, end: body.length },
    ]) {
      const size = textsOf(contextPage(long, excerpt)).reduce((sum, text) => sum + text.length, 0);
      expect(size).toBeLessThanOrEqual(MOST_CHARACTERS);
    }
  });
});
