// What was typed into a command's fields, as the values that Discord takes, or what is against it.
//
//   { limit: '3', private: 'True' }   →   { options: { limit: 3, private: true }, faults: {} }
//   { limit: 'many' }                 →   { options: {}, faults: { limit: 'This must be a whole number.' } }

import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';

export type Option = APIApplicationCommandBasicOption;
export type Value = string | number | boolean;
/** What stands in a field, and the value of the choice that it came from. */
export interface Typed {
  readonly text: string;
  readonly value?: Value;
}
export interface Choice {
  readonly name: string;
  readonly value: Value;
}

export function optionsOf({ options }: APIApplicationCommand): Option[] {
  return (options ?? []) as Option[];
}

/** Reads every field that has something in it. */
export function valuesOf(options: readonly Option[], typed: Readonly<Record<string, Typed>>) {
  const values: Record<string, Value> = {};
  const faults: Record<string, string> = {};
  for (const option of options) {
    const field = typed[option.name] ?? { text: '' };
    if (field.text.trim() === '') {
      if (option.required) faults[option.name] = 'This option is required. Give it a value.';
      continue;
    }
    const read = field.value ?? (READERS[option.type] ?? asText)(field.text.trim(), option);
    if (typeof read === 'object') faults[option.name] = read.fault;
    else values[option.name] = read;
  }
  return { options: values, faults };
}

/** The choices that an option has by itself; null where the bot completes it, or nothing does. */
export function ownChoices(option: Option, typed: string): Choice[] | null {
  const all =
    option.type === ApplicationCommandOptionType.Boolean
      ? BOOLEANS
      : 'choices' in option
        ? (option.choices as Choice[])
        : null;
  return all?.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase())) ?? null;
}

export function isCompleted(option: Option): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

const BOOLEANS: Choice[] = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

type Read = (text: string, option: Option) => Value | { fault: string };

const READERS: Record<number, Read> = {
  [ApplicationCommandOptionType.Integer]: (text, option) =>
    /^-?\d{1,15}$/.test(text) ? inRange(Number(text), option) : { fault: 'This must be a whole number.' },
  [ApplicationCommandOptionType.Number]: (text, option) =>
    Number.isFinite(Number(text)) ? inRange(Number(text), option) : { fault: 'This must be a number.' },
  [ApplicationCommandOptionType.Boolean]: (text) =>
    BOOLEANS.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.value ?? {
      fault: 'This must be True or False.',
    },
};

const asText: Read = (text, option) => {
  const most = 'max_length' in option ? (option.max_length ?? 6000) : 6000;
  return text.length > most ? { fault: `This must be ${most} characters or fewer.` } : text;
};

function inRange(value: number, option: Option): Value | { fault: string } {
  const { min_value: min = -Infinity, max_value: max = Infinity } = option as Partial<
    Record<'min_value' | 'max_value', number>
  >;
  if (value < min) return { fault: `This must be ${min} or more.` };
  return value > max ? { fault: `This must be ${max} or less.` } : value;
}
