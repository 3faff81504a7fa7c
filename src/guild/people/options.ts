// What somebody fills in of a command's options, held against what the options take, as Discord's composer does.
//
//   { limit: 3, speaker: 'Byron' }   →   [{ name: 'speaker', type: 3, value: 'Byron' }, { name: 'limit', type: 4, value: 3 }]
//   { limit: 'many' }                →   Error: /who-said, limit: this must be a whole number.

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { World } from '../model.ts';
import { type Resolved, resolvers } from './resolved.ts';

export type Values = Readonly<Record<string, string | number | boolean>>;

export interface Filled {
  /** In the command's own order. */
  readonly options: readonly object[];
  readonly resolved: Resolved;
}

interface Where {
  /** As it is typed, for the words of a refusal. */
  readonly command: string;
  /** The option that is being typed, of a completion: nothing else is held against anything yet. */
  readonly focused?: string | undefined;
}

/** @throws in the composer's words, where it would not send this */
export function optionsOf(
  world: World,
  options: readonly APIApplicationCommandBasicOption[],
  values: Values,
  { command, focused }: Where,
): Filled {
  const refuse = (name: string, why: string): never => {
    throw new Error(`/${command}, ${name}: ${why}`);
  };
  const names = options.map(({ name }) => name).join(', ');
  for (const name of Object.keys(values))
    if (!options.some((one) => one.name === name)) refuse(name, `there is no such option, but ${names}.`);
  const resolved: Resolved = {};
  const filled = options.flatMap((option): object[] => {
    const { name, type } = option;
    const value = values[name];
    if (name === focused) return [focusedOption(option, value, refuse)];
    if (value === undefined || value === '') {
      if (option.required && focused === undefined) refuse(name, 'this option is required.');
      return [];
    }
    const read = (READERS[type] ?? ((one) => one))(value);
    const wrong = read === undefined ? KINDS[type] : againstOption(option, read);
    if (wrong && focused === undefined) refuse(name, wrong);
    const isFound = resolvers[type]?.(world, String(read), resolved) ?? true;
    if (!isFound) refuse(name, 'there is nothing with this id.');
    return [{ name, type, value: read ?? value }];
  });
  return { options: filled, resolved };
}

function focusedOption(
  { name, type, ...more }: APIApplicationCommandBasicOption,
  value: Values[string] = '',
  refuse: (name: string, why: string) => never,
): object {
  if (!('autocomplete' in more && more.autocomplete)) refuse(name, 'the bot does not complete this option.');
  // What is half typed goes to the bot as it stands, a number too.
  return { name, type, value: String(value), focused: true };
}

/** What was typed, as the option's type; undefined where it is none. */
const READERS: Readonly<Record<number, (value: Values[string]) => Values[string] | undefined>> = {
  [Type.String]: String,
  [Type.Integer]: (value) => (/^-?\d{1,15}$/.test(String(value)) ? Number(value) : undefined),
  [Type.Number]: (value) => (Number.isFinite(Number(value)) ? Number(value) : undefined),
  [Type.Boolean]: (value) =>
    ({ true: true, false: false })[String(value).toLowerCase() as 'true' | 'false'] as boolean | undefined,
  [Type.Attachment]: () => undefined,
};

const KINDS: Readonly<Record<number, string>> = {
  [Type.Integer]: 'this must be a whole number.',
  [Type.Number]: 'this must be a number.',
  [Type.Boolean]: 'this must be True or False.',
  [Type.Attachment]: 'nobody here can attach a file.',
};

interface Limits {
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** What is against a value; undefined where nothing is. */
function againstOption(option: APIApplicationCommandBasicOption, value: Values[string]): string | undefined {
  const { choices = [], ...limits } = option as Limits;
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    return `this must be one of ${choices.map(({ name }) => name).join(', ')}.`;
  return typeof value === 'string' ? againstLength(value, limits) : againstRange(Number(value), limits);
}

/** 6,000 characters is the most that Discord takes where an option says nothing. */
function againstLength(value: string, { min_length: min = 0, max_length: max = 6000 }: Limits) {
  if (value.length < min) return `this must be ${min} characters or more.`;
  return value.length > max ? `this must be ${max} characters or fewer.` : undefined;
}

function againstRange(value: number, { min_value: min = -Infinity, max_value: max = Infinity }: Limits) {
  if (value < min) return `this must be ${min} or more.`;
  return value > max ? `this must be ${max} or less.` : undefined;
}
