// What commands are called, and how much they may say. Their options have rules of their own.
//
//   { name: 'Who Said', … }   →   a name in lower case without spaces (Who Said)

import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { charactersOf } from './command-size.ts';
import { type Found, fieldsOf, listOf, repeated, textOf } from './json.ts';
import { nameIn, optionsIn } from './option-rules.ts';
import type { Rule } from './rule.ts';

/** Of a list of commands: how they are beside each other. */
export const commandListRules: readonly Rule[] = [
  {
    // “Application Commands”: a name is unique for its type, in an application and a place.
    name: 'no name of a command twice for its type',
    broken: ({ list }) =>
      repeated(list, ({ fields }) => `${fields['type'] ?? 1} ${fields['name']}`).map(nameIn),
  },
  {
    // “Application Commands”, Registering a Command.
    name: 'at most 100 commands that are typed',
    broken: ({ path, list }) => {
      const { length } = list.filter(isTyped);
      return length > 100 ? [{ path, found: length }] : [];
    },
  },
];

// “Application Commands”: Application Command Naming, Application Command Structure.
export const commandRules: readonly Rule[] = [
  {
    name: 'a name in lower case without spaces',
    broken: (command) =>
      [...(isInMenu(command) ? [] : [command]), ...optionsIn(command)]
        .flatMap(namesOf)
        .filter(({ found }) => !NAME.test(found) || found !== found.toLowerCase()),
  },
  {
    // “Reference”, Locales.
    name: 'only languages that Discord has',
    broken: (command) =>
      [command, ...optionsIn(command)].flatMap(({ path, fields }) =>
        ['name_localizations', 'description_localizations'].flatMap((field) =>
          Object.keys(fieldsOf(fields[field]))
            .filter((locale) => !LOCALES.includes(locale))
            .map((locale) => ({ path: `${path}.${field}["${locale}"]` })),
        ),
      ),
  },
  {
    name: 'a description on a command that is typed',
    broken: (command) =>
      isTyped(command) && !textOf(command.fields['description']).trim()
        ? [{ path: `${command.path}.description` }]
        : [],
  },
  {
    name: 'no description or options on a command in a menu',
    broken: (command) => {
      if (!isInMenu(command)) return [];
      const { path, fields } = command;
      return [
        ...(textOf(fields['description']) ? [{ path: `${path}.description` }] : []),
        ...(listOf(fields['options']).length > 0 ? [{ path: `${path}.options` }] : []),
      ];
    },
  },
  {
    name: 'at most 8000 characters in a command, over names, descriptions and values',
    broken: (command) => {
      const characters = charactersOf(command);
      return characters > 8000 ? [{ path: command.path, found: characters }] : [];
    },
  },
];

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);
const MENUS: readonly ApplicationCommandType[] = [
  ApplicationCommandType.User,
  ApplicationCommandType.Message,
];

/** A command without a type is one. */
function isTyped({ fields }: Found): boolean {
  return (fields['type'] ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

function isInMenu({ fields }: Found): boolean {
  return MENUS.includes(fields['type'] as ApplicationCommandType);
}

/** The name, and what it is in other languages. */
function namesOf({ path, fields }: Found): { path: string; found: string }[] {
  const local = Object.entries(fieldsOf(fields['name_localizations']));
  return [
    { path: `${path}.name`, found: textOf(fields['name']) },
    ...local.map(([locale, name]) => ({
      path: `${path}.name_localizations["${locale}"]`,
      found: textOf(name),
    })),
  ];
}
