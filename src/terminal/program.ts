// The command line of otr, made of the same definitions as the commands in Discord.
//
//   otr weapons-policy --country UK --as-of 2024-09-01   →   weapons-policy { country, as-of }

import { Option, Command as Program } from 'commander';
import type { Command } from '../command/command.ts';
import { UserError } from '../model/user-error.ts';
import { mainOption } from './main-option.ts';

/** What a person may give beside a command's own options. */
export interface Common {
  readonly json?: true;
  readonly corpus?: string;
  readonly strict?: true;
}

/** A command line without commands, which throws a CommanderError where commander would exit. */
export function makeProgram({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Program {
  return new Program('otr')
    .description('Answers from news coverage with excerpts, word for word.')
    .usage('<command> [options]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    })
    .showHelpAfterError('Add --help to see what can be given.');
}

/** Adds a command under its own name and options; words without an option are its main option's value. */
export function addCommand(
  program: Program,
  command: Command,
  run: (raw: Record<string, unknown>, common: Common) => void,
): void {
  const main = mainOption(command);
  const added = program.command(command.name).description(command.description);
  if (main) added.argument('[words...]', `the same as --${main}`);
  const options = Object.entries(command.options).map(([name, { type, description, min, max }]) => {
    const range = min !== undefined && max !== undefined ? ` (${min} to ${max})` : '';
    const option = added.createOption(`--${name} <${type}>`, description + range);
    added.addOption(option);
    return { name, attribute: option.attributeName() };
  });
  added.option('--json', JSON_HELP).option('--corpus <path>', CORPUS_HELP);
  if (command.name === 'sources') added.option('--strict', 'end with status 2 where a document was left out');
  added.action(() => {
    const given = added.opts();
    const raw = Object.fromEntries(options.map(({ name, attribute }) => [name, given[attribute]]));
    if (main && added.args.length > 0) {
      if (raw[main] !== undefined) throw new UserError(`Give “${main}” once: as --${main}, or without it.`);
      raw[main] = added.args.join(' ');
    }
    run(raw, given);
  });
}

/** Adds `analyse`, which reads a text of the asker's own. */
export function addAnalyse(
  program: Program,
  run: (
    file: string | undefined,
    published: string | undefined,
    as: 'list' | 'json' | 'explained',
  ) => Promise<void>,
): void {
  program
    .command('analyse')
    .description(
      'What the extractors find in any text: quotes, what is told of as not said, times and positions',
    )
    .argument('[file]', 'a text file; without one, what is piped in')
    .option('--published <date>', 'the day of the text, which relative times are reckoned from')
    .addOption(new Option('--json', JSON_HELP).conflicts('explain'))
    .option('--explain', 'show the text with each quote, whose it is, and which rule says so')
    .action((file, { published, json, explain }) =>
      run(file, published, json ? 'json' : explain ? 'explained' : 'list'),
    );
}

/** Adds `batch`, the machine-readable door. */
export function addBatch(program: Program, run: (corpus: string | undefined) => Promise<void>): void {
  program
    .command('batch')
    .description('JSON Lines in, one answer a line out: {"id":"7","command":"ask","options":{…}}')
    .option('--corpus <path>', CORPUS_HELP)
    .action(({ corpus }) => run(corpus));
}

const JSON_HELP = 'write the answer as JSON';
const CORPUS_HELP = 'a folder of .md files, or a .jsonl file, to answer from in place of our own';
