import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/command/line.ts';
import type { Position } from '../../src/model/position.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import { layout, layoutExcerpt } from '../../src/present/layout.ts';
import { sampleAnswer, sampleDocument, sampleExcerpt, spanOf } from './sample.ts';

const document = sampleDocument();
const at = (words: string) => spanOf(document, words);
const ada: Speaker = {
  kind: 'person',
  mention: at('Ada Byron'),
  name: at('Ada Byron'),
  role: at('city engineer'),
  basis: 'stated',
};

describe('who', () => {
  it.each([
    ['stated by name', {}, 'Ada Byron', ', city engineer · direct quote'],
    [
      'worked out from a pronoun',
      { mention: at('she'), basis: 'inferred' as const },
      'Ada Byron',
      ', city engineer (“she” in the text, inferred) · direct quote',
    ],
    [
      'by name with a title',
      { mention: at('said Ada Byron') },
      'Ada Byron',
      ', city engineer · direct quote',
    ],
    ['with no role', { role: null }, 'Ada Byron', ' · direct quote'],
    [
      'named by the role alone',
      { name: at('city engineer'), mention: at('city engineer') },
      'city engineer',
      ' · direct quote',
    ],
  ])('%s', (_, other, name, about) => {
    const entry = layoutExcerpt(
      sampleExcerpt('It is *safe*', { speaker: { ...ada, ...other }, kind: 'direct' }),
    );
    expect(entry.who).toEqual({ name, about });
  });

  it('says that reported speech is in the reporter’s words', () => {
    const entry = layoutExcerpt(sampleExcerpt('Cars may cross', { kind: 'indirect' }));
    expect(entry.who).toEqual({
      name: 'Speaker not named',
      about: ' · reported speech, in the reporter’s words',
    });
  });

  it('names nobody where nobody is quoted', () => {
    expect(layoutExcerpt(sampleExcerpt('Cars may cross')).who).toBeNull();
  });
});

describe('when', () => {
  const friday = {
    ...at('last Friday'),
    type: 'DATE',
    value: '2024-05-31',
    basis: 'inferred',
    direction: 'past',
    approximate: false,
  } as const;

  it.each([
    [friday, {}, '“last Friday” → 31 May 2024 (inferred, reckoned from 4 June 2024)'],
    [
      friday,
      { inferred: ['published'] as const },
      '“last Friday” → 31 May 2024 (inferred, reckoned from 4 June 2024, a date itself inferred)',
    ],
    [{ ...friday, basis: 'stated' } as const, {}, '“last Friday” → 31 May 2024'],
    [{ ...friday, approximate: true, basis: 'stated' } as const, {}, '“last Friday” → about 31 May 2024'],
    [
      { ...friday, value: 'PAST_REF', approximate: true, basis: 'stated' } as const,
      {},
      '“last Friday” → in the past',
    ],
    [
      { ...friday, direction: 'future', basis: 'stated' } as const,
      {},
      '“last Friday” → 31 May 2024 (still to come then)',
    ],
  ])('%o', (when, other, line) => {
    expect(
      layoutExcerpt(sampleExcerpt('The bridge', { when, document: sampleDocument(other) })).facts,
    ).toEqual([line]);
  });
});

describe('position', () => {
  const body = 'Freedonia said its Longbow rockets may be used inside Sylvania. He agreed.';
  const freedonia = sampleDocument({ body });
  const here = (words: string) => spanOf(freedonia, words);
  const position: Position = {
    ...here('said its Longbow rockets may be used'),
    holder: 'Freedonia',
    holderMention: here('Freedonia'),
    via: null,
    holderBasis: 'stated',
    act: 'permits',
    cue: here('may be used'),
    weapon: here('Longbow rockets'),
    weaponName: 'Longbow',
    user: 'Osterlich',
    scope: here('inside Sylvania'),
    when: '2024-06-04',
    whenSpan: null,
    whenBasis: 'inferred',
    attribution: 'stated',
  };

  it.each([
    [{}, 'Freedonia permits · Longbow · “inside Sylvania” · for use by Osterlich · stated by the holder'],
    [
      {
        holderMention: here('He'),
        holderBasis: 'inferred',
        user: null,
        scope: null,
        whenBasis: 'stated',
      } as const,
      'Freedonia (“He” in the text, inferred) permits · Longbow · stated by the holder',
    ],
    [
      {
        weapon: null,
        weaponName: null,
        scope: null,
        user: null,
        act: 'declines-to-say',
        attribution: 'reported',
      } as const,
      'Freedonia declines to say · weapons, none named · reported',
    ],
    [
      {
        weaponName: null,
        scope: null,
        user: 'Freedonia',
        via: here('He'),
        attribution: 'unnamed-source',
      } as const,
      'Freedonia permits · “Longbow rockets” · through He · from an unnamed source',
    ],
    [
      { weaponName: 'Excalibur', scope: null, user: null, when: '2024-05', whenBasis: 'stated' } as const,
      'Freedonia permits · Excalibur (“Longbow rockets” in the text) · May 2024 · stated by the holder',
    ],
    [
      { scope: null, user: null, when: '../2024-06-04' },
      'Freedonia permits · Longbow · before 4 June 2024 (inferred) · stated by the holder',
    ],
  ])('%o', (other, line) => {
    const excerpt = sampleExcerpt(body, { document: freedonia, position: { ...position, ...other } });
    expect(layoutExcerpt(excerpt).facts).toEqual([line]);
  });

  it('those that one stretch of words states stand under it once, weapons of one act together', () => {
    const one = (other: Partial<Position>) =>
      sampleExcerpt(body, {
        document: freedonia,
        position: { ...position, scope: null, user: null, ...other },
      });
    const excerpts = [one({}), one({ weaponName: 'Crossbow' }), one({ act: 'supplies' })];
    const { entries } = layout(sampleAnswer({ excerpts }));
    expect(entries.map(({ facts }) => facts)).toEqual([
      [
        'Freedonia permits · Longbow, Crossbow (“Longbow rockets” in the text) · stated by the holder',
        'Freedonia supplies · Longbow · stated by the holder',
      ],
    ]);
  });
});

it('the title of a document stands under its first excerpt alone', () => {
  const excerpts = [sampleExcerpt('The bridge'), sampleExcerpt('Cars may cross')];
  const document = excerpts[0]!.document;
  const { entries } = layout(
    sampleAnswer({ excerpts: excerpts.map((excerpt) => ({ ...excerpt, document })) }),
  );
  expect(entries.map(({ source }) => source)).toEqual([
    'The Harbour Gazette · 4 June 2024 · report · “Bridge to open on Monday”',
    'The Harbour Gazette · 4 June 2024',
  ]);
});

describe('source', () => {
  it.each([
    [{}, 'The Harbour Gazette · 4 June 2024 · report · “Bridge to open on Monday”'],
    [
      { outlet: null, headline: null, label: 'Talk on the bridge', inferred: ['published'] as const },
      'outlet not stated · 4 June 2024 (date inferred) · report · our label: Talk on the bridge',
    ],
    [
      {
        kind: 'live-blog',
        published: '2024-06-04T18:39:00Z',
        inferred: ['outlet', 'kind', 'headline', 'url'],
      } as const,
      'The Harbour Gazette (inferred) · 4 June 2024 · live blog (inferred) · “Bridge to open on Monday” (headline inferred) · link inferred',
    ],
    [{ headline: 'Two\nlines \u001b[31m' }, 'The Harbour Gazette · 4 June 2024 · report · “Two lines �[31m”'],
  ])('%o', (other, line) => {
    expect(layoutExcerpt(sampleExcerpt('The bridge', { document: sampleDocument(other) })).source).toBe(line);
  });

  it.each([
    ['https://a.example/b_(c)?d=[e]', 'https://a.example/b_%28c%29?d=%5be%5d'],
    ['http://a.example/ü b', 'http://a.example/%C3%BC%20b'],
    ['javascript:alert(1)', null],
    ['not a link', null],
    [null, null],
  ])('links to %s as %s', (url, link) => {
    expect(layoutExcerpt(sampleExcerpt('The bridge', { document: sampleDocument({ url }) })).url).toBe(link);
  });
});

it('begins with the command as it can be asked again', () => {
  const options = { quote: 'say "yes"\\', limit: 3 };
  const { query } = layout(sampleAnswer({ options }));
  expect(parseLine(query)).toMatchObject({
    command: 'who-said',
    options: { quote: options.quote, limit: '3' },
  });
});
