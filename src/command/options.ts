// Checks what somebody gave as options, once, at the door of every adapter.
//
//   { quote: ' fuel to  the fire', from: 'May 2024' }  →  { quote: 'fuel to the fire', from: '2024-05-01' }

import type { Archive } from '../archive/archive.ts';
import { readDate } from '../extract/times/option-date.ts';
import type { Answer, OptionValues } from '../model/answer.ts';
import { UserError } from '../model/user-error.ts';
import type { Command, Option, OptionTable } from './command.ts';

/** Longer than any quotation that a person checks, and short enough for a page of an answer to repeat. */
export const LONGEST_TEXT = 1000;

/**
 * Runs a command with options as somebody gave them.
 *
 * @throws UserError saying what to give instead
 */
export function answer(command: Command, raw: Readonly<Record<string, unknown>>, archive: Archive): Answer {
  return prepared(command, raw, archive)();
}

/**
 * A command with its options checked, to be run.
 *
 * @throws UserError saying what to give instead, before anything is looked up
 */
export function prepared(
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  archive: Archive,
): () => Answer {
  const options = readOptions(command, raw);
  return () => command.run(options as never, archive);
}

/**
 * The options of a command, checked and tidied: no control or invisible characters, dates as ISO 8601 days,
 * and only those that were given.
 *
 * @throws UserError saying what to give instead
 */
export function readOptions(command: Command, raw: Readonly<Record<string, unknown>>): OptionValues {
  const values: Record<string, string | number> = {};
  for (const [name, given] of Object.entries(raw)) {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (!option) throw new UserError(unknownOption(command, name));
    if (given === undefined || given === null) continue;
    const value = readers[option.type](name, option, given);
    if (value !== '') values[name] = value;
  }
  const missing = Object.entries(command.options).find(
    ([name, option]) => option.required && !(name in values),
  );
  if (missing) throw new UserError(`Give “${missing[0]}”: ${lowerFirst(missing[1].description)}.`);
  const { atLeastOne } = command;
  if (atLeastOne && !atLeastOne.some((name) => name in values)) {
    throw new UserError(`Give at least one of ${list(atLeastOne)}.`);
  }
  return values;
}

/** Text as it is read: no control characters, no invisible ones, one space between words. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

const readers: Record<Option['type'], (name: string, option: Option, given: unknown) => string | number> = {
  text(name, option, given) {
    if (typeof given !== 'string' && typeof given !== 'number')
      throw new UserError(`Give “${name}” as words.`);
    const text = tidy(String(given));
    const most = option.maxLength ?? LONGEST_TEXT;
    if (text.length <= most) return text;
    throw new UserError(
      `“${name}” has ${text.length} characters. Give at most ${most}, such as one sentence of it.`,
    );
  },
  date(name, option, given) {
    const text = tidy(String(given));
    if (!text) return '';
    const date = readDate(text);
    if (!date) {
      throw new UserError(
        `“${text.slice(0, 40)}” is no date for “${name}”. Give a day, month or year, such as 2024-05-10, May 2024 or 2024.`,
      );
    }
    return option.edge === 'last' ? date.to : date.from;
  },
  integer(name, option, given) {
    const number =
      typeof given === 'number'
        ? given
        : /^[+-]?\d+$/.test(String(given).trim())
          ? Number(given)
          : Number.NaN;
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = option;
    if (Number.isSafeInteger(number) && number >= min && number <= max) return number;
    throw new UserError(`Give “${name}” as a whole number from ${min} to ${max}.`);
  },
};

function unknownOption(command: Command<OptionTable>, name: string): string {
  return `/${command.name} has no option “${tidy(name).slice(0, 40)}”. It has ${list(Object.keys(command.options))}.`;
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : quoted.join('');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
