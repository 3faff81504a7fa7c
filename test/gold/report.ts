// The scores of the gold set as a table: by kind of text, by manner of mention, and in all.

import { readGold } from './read.ts';
import { type Count, type PieceScore, scorePiece } from './score.ts';

export interface Row {
  readonly name: string;
  /** Percent; null where there is nothing to count. */
  readonly pieces: number | null;
  readonly content: number | null;
  readonly person: number | null;
  readonly unsaid: number | null;
  readonly quotes: number;
}

export interface Report {
  readonly scores: readonly PieceScore[];
  readonly all: Row;
  /** Pieces that were looked at while mending, and those that were held out. */
  readonly halves: readonly Row[];
  readonly kinds: readonly Row[];
  readonly manners: readonly {
    readonly name: string;
    readonly person: number | null;
    readonly quotes: number;
  }[];
}

export function report(): Report {
  const scores = readGold().map(scorePiece);
  const kinds = [...new Set(scores.map(({ kind }) => kind))].sort();
  const persons = scores.flatMap((score) => score.persons);
  const manners = [...new Set(persons.map(({ by }) => by))].sort();
  return {
    scores,
    all: rowOf('all', scores),
    halves: [
      rowOf(
        'looked at',
        scores.filter(({ id }) => isLookedAt(id)),
      ),
      rowOf(
        'held out',
        scores.filter(({ id }) => !isLookedAt(id)),
      ),
    ],
    kinds: kinds.map((kind) =>
      rowOf(
        kind,
        scores.filter((score) => score.kind === kind),
      ),
    ),
    manners: [
      ...manners.map((by) => ({ name: by, some: persons.filter((one) => one.by === by) })),
      { name: 'pronoun or role', some: persons.filter(({ by }) => by === 'pronoun' || by === 'role') },
    ].map(({ name, some }) => ({
      name,
      quotes: some.length,
      person: percent({ right: some.filter(({ isRight }) => isRight).length, of: some.length }),
    })),
  };
}

export function asMarkdown({ all, halves, kinds, manners }: Report): string {
  const rows = [...kinds, ...halves, all].map(({ name, quotes, pieces, content, person, unsaid }) =>
    line([name, quotes, pieces, content, person, unsaid]),
  );
  return [
    line(['text', 'quotes', 'pieces F1', 'content F1', 'person', 'unsaid left alone']),
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    line(['mention', 'quotes', 'person']),
    '| --- | ---: | ---: |',
    ...manners.map(({ name, quotes, person }) => line([name, quotes, person])),
  ].join('\n');
}

function line(cells: readonly (string | number | null)[]): string {
  const shown = cells.map((cell) =>
    cell === null
      ? '–'
      : typeof cell === 'number' && !Number.isInteger(cell)
        ? cell.toFixed(1)
        : String(cell),
  );
  return `| ${shown.join(' | ')} |`;
}

/** Pieces up to this number may be looked at while mending; the others are held out. */
const LAST_LOOKED_AT = 26;

export function isLookedAt(id: string): boolean {
  return Number(/\d+$/.exec(id)![0]) <= LAST_LOOKED_AT;
}

function rowOf(name: string, scores: readonly PieceScore[]): Row {
  const persons = scores.flatMap((score) => score.persons);
  return {
    name,
    quotes: persons.length,
    pieces: f1(sum(scores.map(({ precise }) => precise)), sum(scores.map(({ recalled }) => recalled))),
    content: f1(
      sum(scores.map(({ contentPrecise }) => contentPrecise)),
      sum(scores.map(({ contentRecalled }) => contentRecalled)),
    ),
    person: percent({ right: persons.filter(({ isRight }) => isRight).length, of: persons.length }),
    unsaid: percent(sum(scores.map(({ unsaid }) => unsaid))),
  };
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((all, { right, of }) => ({ right: all.right + right, of: all.of + of }), {
    right: 0,
    of: 0,
  });
}

function f1(precise: Count, recalled: Count): number | null {
  const [p, r] = [percent(precise), percent(recalled)];
  if (p === null || r === null) return null;
  return p + r === 0 ? 0 : Math.round((20 * p * r) / (p + r)) / 10;
}

function percent({ right, of }: Count): number | null {
  return of === 0 ? null : Math.round((1000 * right) / of) / 10;
}
