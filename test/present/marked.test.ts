import { expect, it } from 'vitest';
import type { Position } from '../../src/model/position.ts';
import { layoutExcerpt } from '../../src/present/layout.ts';
import { byline } from '../../src/present/marked.ts';
import { sampleDocument, sampleExcerpt, spanOf } from './sample.ts';

const document = sampleDocument({ body: 'Freedonia may use them, said Ada Byron.' });
const at = (words: string) => spanOf(document, words);
const speaker = {
  kind: 'person',
  mention: at('Ada Byron'),
  name: at('Ada Byron'),
  role: null,
  basis: 'stated',
} as const;
const position: Position = {
  ...at('Freedonia may use them'),
  holder: 'Freedonia',
  holderMention: at('Freedonia'),
  via: null,
  holderBasis: 'stated',
  act: 'permits',
  cue: at('may use'),
  weapon: null,
  weaponName: 'rockets',
  user: null,
  scope: null,
  when: '2024-06-04',
  whenSpan: null,
  whenBasis: 'inferred',
  attribution: 'reported',
};

it.each([
  ['who speaks comes first', { position: null }, ['**Ada Byron** · direct quote']],
  [
    'where a position is shown, its holder and act do',
    { position },
    ['**Freedonia permits** · rockets (inferred) · reported', '-# **Ada Byron** · direct quote'],
  ],
])('%s', (_, other, lines) => {
  const entry = layoutExcerpt(
    sampleExcerpt('Freedonia may use them', { document, speaker, kind: 'direct', ...other }),
  );
  expect(byline(entry).split('\n').slice(0, lines.length)).toEqual(lines);
});
