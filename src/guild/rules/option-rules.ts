// What may be asked for with a command.
//
//   [{ name: 'about' }, { name: 'quote', required: true }]   →   required options before the others (quote)

import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { longValues } from './choice-rules.ts';
import { eachOf, type Found, listOf, numberOf, repeated, textOf } from './json.ts';
import type { Break, Rule } from './rule.ts';

// “Application Commands”: Application Command Option Structure, Subcommands and Subcommand Groups, Autocomplete.
export const optionRules: readonly Rule[] = [
  {
    name: 'required options before the others',
    broken: (command) =>
      levelsOf(command).flatMap((options) => {
        const firstOptional = options.findIndex(({ fields }) => fields['required'] !== true);
        return options
          .filter(({ fields }, i) => fields['required'] === true && firstOptional !== -1 && i > firstOptional)
          .map(nameIn);
      }),
  },
  {
    name: 'no name of an option twice',
    broken: (command) =>
      levelsOf(command)
        .flatMap((options) => repeated(options, ({ fields }) => fields['name']))
        .map(nameIn),
  },
  {
    name: 'subcommands and plain options apart',
    broken: (command) =>
      levelsOf(command)
        .filter((options) => options.some(isGroup) && !options.every(isGroup))
        .flatMap((options) => options.filter((option) => !isGroup(option)))
        .map(nameIn),
  },
  {
    name: 'no choices on an option that completes',
    broken: (command) =>
      optionsIn(command)
        .filter(({ fields }) => fields['autocomplete'] === true && listOf(fields['choices']).length > 0)
        .map(({ path }) => ({ path: `${path}.choices` })),
  },
  {
    name: 'at most 100 characters in the value of a choice',
    broken: (command) => optionsIn(command).flatMap(longValues),
  },
  {
    name: 'the least of an option at most its most',
    broken: (command) =>
      optionsIn(command).flatMap(({ path, fields }) =>
        ['length', 'value']
          .filter((what) => {
            const [least, most] = [numberOf(fields[`min_${what}`]), numberOf(fields[`max_${what}`])];
            return least !== undefined && most !== undefined && least > most;
          })
          .map((what) => ({ path: `${path}.min_${what}` })),
      ),
  },
];

const GROUPS: readonly unknown[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

/** The options of a command and of its subcommands, all in one. */
export function optionsIn(command: Found): Found[] {
  return levelsOf(command).flat();
}

export function nameIn({ path, fields }: Found): Break {
  return { path: `${path}.name`, found: textOf(fields['name']) };
}

/** The options of a command, and those of each of its subcommands, apart. */
function levelsOf(inside: Found): Found[][] {
  const options = eachOf(inside, 'options');
  return options.length === 0 ? [] : [options, ...options.flatMap(levelsOf)];
}

function isGroup({ fields }: Found): boolean {
  return GROUPS.includes(fields['type']);
}
