// How many characters a command has, as Discord counts them.
//
//   /ask "Ask the coverage", question "What to ask"   →   3 + 16 + 8 + 11

import { eachOf, type Found, fieldsOf, textOf } from './json.ts';

/**
 * Names, descriptions and values of a command, its options and their choices.
 *
 * “Application Commands”, Slash Commands: of a field in several languages, only the longest counts.
 */
export function charactersOf(inside: Found): number {
  const own =
    longest(inside, 'name') + longest(inside, 'description') + textOf(inside.fields['value']).length;
  const nested = [...eachOf(inside, 'options'), ...eachOf(inside, 'choices')];
  return nested.reduce((sum, one) => sum + charactersOf(one), own);
}

function longest({ fields }: Found, field: string): number {
  const local = Object.values(fieldsOf(fields[`${field}_localizations`]));
  return Math.max(...[fields[field], ...local].map((text) => textOf(text).length));
}
