// Every place of a file that can be changed, with what would stand there.
//
//   src/extract/syntax/subject.ts:31   and, or   isVerb(unit) [ && ] isName(unit)   →   ||

import { mutators } from './mutators.ts';

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export function placesIn(file: string, source: string): Place[] {
  const kinds = kindsOf(source);
  return mutators
    .flatMap(({ name, within, finds, makes }) =>
      Array.from(source.matchAll(finds), (match) => ({ match, name, within, after: makes(match[0]) })),
    )
    .filter(({ match, within }) => kinds[match.index] === within)
    .map(({ match, name, after }) => ({
      ...{ file, name, after, before: match[0], start: match.index },
      line: source.slice(0, match.index).split('\n').length,
    }))
    .sort((a, b) => a.start - b.start);
}

/** The source with one place changed. */
export function changed(source: string, { start, before, after }: Place): string {
  return source.slice(0, start) + after + source.slice(start + before.length);
}

/** For each character what it stands in. An import, a type and a comment are nothing that runs. */
function kindsOf(source: string): readonly string[] {
  const kinds = new Array<string>(source.length).fill('code');
  for (const match of source.matchAll(TOKENS)) {
    const [kind] = Object.entries(match.groups!).find(([, text]) => text !== undefined)!;
    kinds.fill(kind, match.index, match.index + match[0].length);
  }
  return kinds;
}

const TOKENS = new RegExp(
  [
    String.raw`(?<nothing>\/\/.*|\/\*[\s\S]*?\*\/|^import [\s\S]*?;$|^(?:export )?(?:type|interface) [\s\S]*?^(?:\}|$)|^export (?:\*|\{)[\s\S]*?;$)`,
    String.raw`(?<string>'(?:[^'\\\n]|\\.)*')`,
    String.raw`(?<template>\x60(?:[^\x60\\]|\\.)*\x60)`,
    String.raw`(?<regex>(?<=[(,=:[!&|?] ?|^\s*|=> )\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*)`,
  ].join('|'),
  'gm',
);
