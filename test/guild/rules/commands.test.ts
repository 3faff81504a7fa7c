import { describe } from 'vitest';
import { GUILD_COMMANDS, itChecks, many } from './cases.ts';

const command = (fields: object = {}) => ({ name: 'who-said', description: 'Who said it', ...fields });
const option = (fields: object = {}) => ({ type: 3, name: 'quote', description: 'The words', ...fields });
const withOptions = (...options: object[]) => [command({ options })];
const choices = (count: number) => many(count, (i) => ({ name: `Speaker ${i}`, value: `${i}` }));

describe('commands', () =>
  itChecks(GUILD_COMMANDS, [
    [
      'no name of a command twice for its type',
      [command(), { type: 3, name: 'who-said' }],
      [command(), command({ type: 1 })],
      '$[1].name',
    ],
    [
      'at most 100 commands that are typed',
      many(100, (i) => command({ name: `ask${i}` })),
      many(101, (i) => command({ name: `ask${i}` })),
      '$',
    ],
    [
      'a name in lower case without spaces',
      [command({ name: 'qui-a-dit_été2' }), { type: 3, name: 'Check this quote' }],
      [command({ name: 'Who-said' }), command({ name: 'who said' }), command({ name: 'who.said' })],
      ['$[0].name', '$[1].name', '$[2].name'],
    ],
    [
      'a name in lower case without spaces',
      [command({ name_localizations: { fr: 'qui-a-dit' }, options: [option()] })],
      [command({ name_localizations: { 'en-GB': 'Who' }, options: [option({ name: 'Quote' })] })],
      ['$[0].name_localizations["en-GB"]', '$[0].options[0].name'],
    ],
    [
      'a description on a command that is typed',
      [command()],
      [command({ description: undefined })],
      '$[0].description',
    ],
    [
      'only languages that Discord has',
      [command({ name_localizations: { 'pt-BR': 'quem' }, description_localizations: { de: 'Wer' } })],
      [command({ name_localizations: { pt: 'quem' }, description_localizations: { 'de-AT': 'Wer' } })],
      ['$[0].name_localizations["pt"]', '$[0].description_localizations["de-AT"]'],
    ],
    [
      'no description or options on a command in a menu',
      [
        { type: 3, name: 'Check', description: '', options: [] },
        { type: 2, name: 'Check' },
      ],
      [{ type: 3, name: 'Check', description: 'It', options: [option()] }],
      ['$[0].description', '$[0].options'],
    ],
    [
      'at most 100 characters',
      [command({ description: 'a'.repeat(100) })],
      [command({ description: 'a'.repeat(101) })],
      '$[0].description',
    ],
    [
      'at most 32 characters',
      [{ type: 3, name: 'a'.repeat(32) }],
      [{ type: 3, name: 'a'.repeat(33) }],
      '$[0].name',
    ],
    [
      'at least 1 character',
      withOptions(option()),
      withOptions(option({ description: '' })),
      '$[0].options[0].description',
    ],
    [
      'no field that Discord knows here',
      [command({ default_member_permissions: '8' })],
      [command({ permissions: '8' })],
      '$[0].permissions',
    ],
    [
      'at most 8000 characters in a command, over names, descriptions and values',
      withOptions(
        ...many(24, (i) =>
          option({
            name: `quote${i}`,
            choices: choices(13).map((one) => ({ ...one, name: one.name.padEnd(20) })),
          }),
        ),
      ),
      withOptions(
        ...many(25, (i) =>
          option({
            name: `quote${i}`,
            choices: choices(13).map((one) => ({ ...one, name: one.name.padEnd(25) })),
          }),
        ),
      ),
      '$[0]',
    ],
  ]));
