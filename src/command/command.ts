// The shape of a command: what people can type, and the one function from it to an answer.
//
//   /who-said quote:"fuel to the fire"   →   run({ quote: 'fuel to the fire' }, archive)
//
// The same definitions serve Discord, the terminal and the batch door.

import type { Archive } from '../archive/archive.ts';
import type { TypedQuestion } from '../archive/question/asked-names.ts';
import type { Answer, OptionValues } from '../model/answer.ts';

/** A choice offered while somebody types: `value` is what the option is then given. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

export interface Option {
  /** `date` is text that reads as a day, month or year, of which `edge` says which day is meant; `integer` a whole number. */
  readonly type: 'text' | 'date' | 'integer';
  readonly edge?: 'first' | 'last';
  /** At most 100 characters, Discord's limit. */
  readonly description: string;
  readonly required?: boolean;
  /** The most characters (UTF-16 code units) of a text; the smallest and largest integer. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** Choices for what has been typed so far, best first. */
  readonly complete?: (typed: string, archive: Archive) => Completion[];
}

export type OptionTable = Readonly<Record<string, Option>>;

/** What `run` is given: text and dates (as ISO 8601 days) are strings, and only required options are sure. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]:
    | (Table[Name]['type'] extends 'integer' ? number : string)
    | (Table[Name]['required'] extends true ? never : undefined);
};

export interface Command<Table extends OptionTable = OptionTable> {
  /** As people type it, without the slash; the name of its file too. */
  readonly name: string;
  /** At most 100 characters, Discord's limit. */
  readonly description: string;
  readonly options: Table;
  /** Of these options, at least one must be given. */
  readonly atLeastOne?: readonly (keyof Table & string)[];
  /** @throws UserError saying what to give instead */
  readonly run: (options: ValuesOf<Table>, archive: Archive) => Answer;
  /** What a plain question asks of this command, or null where it is for another. */
  readonly asked?: (question: TypedQuestion, archive: Archive) => OptionValues | null;
}

/** Gives a command's `run` the types of its own options, and hands it on as one of many. */
export function defineCommand<const Table extends OptionTable>(command: Command<Table>): Command {
  return command as unknown as Command;
}

/** How many a listing shows at most, in all its pages. */
export const limitOption = {
  type: 'integer',
  description: 'How many excerpts to show at most',
  min: 1,
  max: 100,
} as const satisfies Option;
