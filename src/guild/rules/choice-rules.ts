// What is offered while somebody types. How many, and how long their names, is in the schemas.
//
//   { name: 'Ada Byron', value: 'x' × 101 }   →   at most 100 characters in a choice's value (101)

import { eachOf, type Found, textOf } from './json.ts';
import type { Break, Rule } from './rule.ts';

export const choiceRules: readonly Rule[] = [
  {
    // “Application Commands”, Application Command Option Choice Structure.
    name: 'at most 100 characters in the value of a choice',
    broken: (sent) => longValues(sent),
  },
];

/** The choices of an option, or of an answer to a completion, whose values are too long. */
export function longValues(inside: Found): Break[] {
  return eachOf(inside, 'choices')
    .map(({ path, fields }) => ({ path: `${path}.value`, found: textOf(fields['value']).length }))
    .filter(({ found }) => found > 100);
}
