// Discord's answer to a body that it does not take: what is wrong, in a tree that is shaped as the body is.
//
//   [{ path: '$.components[0].content', rule: 'must be given' }]
//     →  400 { code: 50035, message: 'Invalid Form Body',
//              errors: { components: { 0: { content: { _errors: [{ code: 'BASE_TYPE_REQUIRED', … }] } } } } }

import type { Violation } from '../model.ts';
import { Refused } from './errors.ts';
import type { Answer } from './route.ts';

export function invalidBody(violations: readonly Violation[]): Answer {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: treeOf(violations) } };
}

/** Throws it, for one thing that is wrong. @param code Discord's own word for it */
export function refuseBody(path: string, rule: string, code?: string): never {
  throw new Refused({
    status: 400,
    body: { message: 'Invalid Form Body', code: 50035, errors: treeOf([{ path, rule }], code) },
  });
}

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

function treeOf(violations: readonly Violation[], code?: string): Tree {
  const root: Tree = {};
  for (const { path, rule } of violations) {
    let at = root;
    for (const key of keysOf(path)) {
      if (!Object.hasOwn(at, key)) at[key] = {};
      at = at[key] as Tree;
    }
    if (!Object.hasOwn(at, '_errors')) at['_errors'] = [];
    (at['_errors'] as object[]).push({ code: code ?? codeOf(rule), message: rule });
  }
  return root;
}

/** `$.components[0]["a b"]`   →   components, 0, a b */
function keysOf(path: string): string[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
    ([, name, place, quoted]) => name ?? place ?? (JSON.parse(quoted!) as string),
  );
}

const CODES: readonly (readonly [rule: RegExp, code: string])[] = [
  [/^must be given/, 'BASE_TYPE_REQUIRED'],
  [/^at (?:most|least)/, 'BASE_TYPE_BAD_LENGTH'],
  [/^must be (?:one of|")/, 'BASE_TYPE_CHOICES'],
];

function codeOf(rule: string): string {
  return CODES.find(([known]) => known.test(rule))?.[1] ?? 'BASE_TYPE_INVALID';
}
