// A rule as a pair of bodies: one that keeps it, and one that differs in what breaks it.
//
//   ['at most 2000 characters of content', { content: 'a' × 2000 }, { content: 'a' × 2001 }, '$.content']

import { expect, it } from 'vitest';
import { violationsOf } from '../../../src/guild/rules/check.ts';
import type { Known } from '../../../src/guild/rules/rule.ts';

export const MESSAGE = ['POST', '/channels/1/messages'] as const;
export const MESSAGE_EDIT = ['PATCH', '/channels/1/messages/2'] as const;
export const CALLBACK = ['POST', '/interactions/1/token/callback'] as const;
export const FOLLOW_UP = ['POST', '/webhooks/1/token'] as const;
export const ORIGINAL = ['PATCH', '/webhooks/1/token/messages/%40original'] as const;
export const COMMANDS = ['PUT', '/applications/1/commands'] as const;
export const GUILD_COMMANDS = ['PUT', '/applications/1/guilds/2/commands'] as const;

/** IS_COMPONENTS_V2. */
export const V2 = 1 << 15;

/** The rule, a body that keeps it, one that breaks it, and where: each of several places. */
export type Case = readonly [
  rule: string,
  keeps: unknown,
  breaks: unknown,
  at: string | readonly string[],
  known?: Known,
];

/** A test for each; what breaks one rule breaks no other. */
export function itChecks([method, path]: readonly [string, string], cases: readonly Case[]): void {
  const named = cases.map((one) => [one[0], one] as const);
  it.each(named)('%s', (_, [rule, keeps, breaks, at, known]) => {
    expect(violationsOf(method, path, keeps, known).violations).toEqual([]);
    const { violations } = violationsOf(method, path, breaks, known);
    expect(violations.map((one) => `${one.path} ${one.rule.replace(/ \(.*\)$/s, '')}`)).toEqual(
      [at].flat().map((place) => `${place} ${rule}`),
    );
  });
}

export const text = (content = 'The bridge is sound.') => ({ type: 10, content });
export const button = (custom_id: string, fields: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Next',
  custom_id,
  ...fields,
});
export const row = (...components: object[]) => ({ type: 1, components });
export const container = (...components: object[]) => ({ type: 17, components });
export const select = (options: number, fields: object = {}) => ({
  type: 3,
  custom_id: 'which',
  options: Array.from({ length: options }, (_, i) => ({ label: `Speaker ${i}`, value: `${i}` })),
  ...fields,
});
/** A message of Components V2. */
export const v2 = (...components: object[]) => ({ flags: V2, components });
/** `count` of the same, made by its place. */
export const many = <T>(count: number, one: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i));
