// What zod has against a body, as paths and rules that can be read.
//
//   too_big at ['components', 0, 'content']   →   { path: '$.components[0].content', rule: 'at most 4000 characters (4012)' }

import type { $ZodIssue } from 'zod/v4/core';
import type { Violation } from '../model.ts';
import { isTaken } from './departures.ts';
import { pathOf, valueAt } from './json.ts';

/** A violation for each thing that is wrong; of a union, what is wrong by the branch that was meant. */
export function violationsIn(issues: readonly $ZodIssue[], body: unknown): Violation[] {
  return issues
    .flatMap((issue) => settled(issue, []))
    .flatMap((issue) => wordsOf(issue, valueAt(body, issue.path)))
    .map(({ keys, rule }) => ({ path: pathOf(keys), rule, value: valueAt(body, keys) }))
    .filter(({ path, value }) => !isTaken(path, value))
    .map(({ path, rule }) => ({ path, rule }));
}

/** An issue with its whole path; a union's taken apart, down to the branch that was meant. */
function settled(issue: $ZodIssue, before: readonly PropertyKey[]): $ZodIssue[] {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => settled(inner, path)));
  const isAt = (found: $ZodIssue, ...keys: string[]) => found.path.length === path.length + keys.length;
  const misses = (found: $ZodIssue) =>
    isKindWrong(found) && (isAt(found) || (isAt(found, 'type') && found.path.at(-1) === 'type'));
  // The branch whose `type` is the body's; where types do not tell (a nonce may be text or a number), the nearest.
  const fitting = branches.filter((branch) => !branch.some(misses));
  if (fitting.length > 0) return fitting.toSorted((a, b) => a.length - b.length)[0]!;
  const types = branches.flat().filter((found) => misses(found) && isAt(found, 'type'));
  return types.length > 0 ? [anyOf(types)] : [{ ...issue, path, errors: [] }];
}

function isKindWrong({ code }: $ZodIssue): boolean {
  return code === 'invalid_type' || code === 'invalid_value';
}

/** One issue for the types of all branches. */
function anyOf(issues: readonly $ZodIssue[]): $ZodIssue {
  const values = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  return { code: 'invalid_value', values, path: issues[0]!.path, message: '' };
}

interface Words {
  readonly keys: readonly PropertyKey[];
  readonly rule: string;
}

function wordsOf(issue: $ZodIssue, value: unknown): Words[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      keys: [...issue.path, key],
      rule: 'no field that Discord knows here',
    }));
  }
  return [{ keys: issue.path, rule: ruleOf(issue, value) }];
}

function ruleOf(issue: $ZodIssue, value: unknown): string {
  if (value === undefined) return 'must be given';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values)} (${shown(value)})`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)} (${sizeOf(value)})`;
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)} (${sizeOf(value)})`;
    case 'invalid_format':
      return `must be ${FORMATS[issue.format] ?? `of the form ${issue.pattern ?? issue.format}`} (${shown(value)})`;
    default:
      return 'must be of a kind that Discord takes here';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  url: 'a URL',
  datetime: 'a date and time in ISO 8601',
};

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
};

function unitOf(origin: string, count: number | bigint): string {
  return UNITS[origin]?.[count === 1 ? 0 : 1] ?? '';
}

function sizeOf(value: unknown): unknown {
  return typeof value === 'string' || Array.isArray(value) ? value.length : value;
}

function oneOf(values: readonly unknown[]): string {
  const all = [...new Set(values)].map((value) => JSON.stringify(value));
  return all.length === 1 ? all[0]! : `one of ${all.join(', ')}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
