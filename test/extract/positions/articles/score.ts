// Holds the positions found in an article against those that an editor marked in it.
//
//   marked   Norway refuses ammunition     “Norway stopped selling ammunition …”     found: recall
//   found    Norway supplies ammunition                                              not marked: precision

import { readFileSync } from 'node:fs';
import type { Position } from '../../../../src/model/position.ts';
import { textOf } from '../../../../src/model/span.ts';
import { read } from '../../read.ts';

/** A list where editors may differ: any of it is right. */
type OneOf<Value> = Value | readonly Value[];

interface Marked {
  /** Words that only the position's sentence has. */
  readonly contains: string;
  readonly holder: string;
  readonly act: OneOf<string>;
  readonly weapon: OneOf<string | null>;
  readonly scope?: string;
  readonly attribution?: OneOf<string>;
}

interface Article {
  readonly id: string;
  readonly kind: string;
  readonly published: string;
  readonly text: string;
  readonly positions: readonly Marked[];
  /** Those that one editor would mark and another would not: neither counted for nor against. */
  readonly either: readonly Marked[];
}

export interface Score {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
  /** Of the right ones that are marked with one, those with the scope or attribution. */
  readonly scope: Share;
  readonly attribution: Share;
  /** What was missed, and what was found that should not have been, a line each. */
  readonly faults: readonly string[];
}

type Share = readonly [right: number, of: number];

/** The score of all articles of a file of `test/extract/positions/articles/`. */
export function scoreOf(file: string): Score {
  const lines = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => scored(JSON.parse(line) as Article)).reduce(added);
}

function scored({ id, text, published, positions, either }: Article): Score {
  const found = read(text, published).positions;
  const left = new Set(found);
  const faults: string[] = [];
  const pairs = positions.flatMap((marked): [Marked, Position][] => {
    const match = [...left].find((position) => isMarked(text, position, marked));
    if (match) left.delete(match);
    else faults.push(`missed  ${id}: ${marked.holder} ${marked.act} ${marked.weapon} “${marked.contains}”`);
    return match ? [[marked, match]] : [];
  });
  const counted = [...left].filter((position) => !either.some((marked) => isMarked(text, position, marked)));
  for (const { holder, act, weaponName, ...span } of counted)
    faults.push(`wrong   ${id}: ${holder} ${act} ${weaponName} “${textOf(text, span)}”`);
  const scopes = pairs.filter(([{ scope }]) => scope);
  const known = pairs.filter(([{ attribution }]) => attribution);
  const scope = scopes.filter(([marked, { scope }]) => scope && textOf(text, scope) === marked.scope);
  const attribution = known.filter(([marked, found]) => isOneOf(found.attribution, marked.attribution!));
  for (const [marked, found] of scopes)
    if (!scope.some(([one]) => one === marked))
      faults.push(
        `scope   ${id}: “${marked.scope}” found “${found.scope ? textOf(text, found.scope) : null}”`,
      );
  for (const [marked, found] of known)
    if (!attribution.some(([one]) => one === marked))
      faults.push(`known   ${id}: “${marked.contains}” ${marked.attribution} found ${found.attribution}`);
  return {
    marked: positions.length,
    found: pairs.length + counted.length,
    right: pairs.length,
    scope: [scope.length, scopes.length],
    attribution: [attribution.length, known.length],
    faults,
  };
}

function isMarked(text: string, position: Position, { contains, holder, act, weapon }: Marked): boolean {
  return (
    position.holder === holder &&
    isOneOf(position.act, act) &&
    isOneOf(position.weaponName, weapon) &&
    textOf(text, position).includes(contains)
  );
}

function isOneOf<Value>(value: Value, wanted: OneOf<Value>): boolean {
  return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
}

function added(a: Score, b: Score): Score {
  const sum = (x: Share, y: Share): Share => [x[0] + y[0], x[1] + y[1]];
  return {
    marked: a.marked + b.marked,
    found: a.found + b.found,
    right: a.right + b.right,
    scope: sum(a.scope, b.scope),
    attribution: sum(a.attribution, b.attribution),
    faults: [...a.faults, ...b.faults],
  };
}
