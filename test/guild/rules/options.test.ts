import { describe } from 'vitest';
import { CALLBACK, COMMANDS, itChecks, many } from './cases.ts';

const command = (fields: object = {}) => ({ name: 'who-said', description: 'Who said it', ...fields });
const option = (fields: object = {}) => ({ type: 3, name: 'quote', description: 'The words', ...fields });
const withOptions = (...options: object[]) => [command({ options })];
const choices = (count: number) => many(count, (i) => ({ name: `Speaker ${i}`, value: `${i}` }));

describe('options', () => {
  const subcommand = (fields: object = {}) => ({ type: 1, name: 'said', description: 'It', ...fields });
  itChecks(COMMANDS, [
    [
      'required options before the others',
      withOptions(option({ required: true }), option({ name: 'about' })),
      withOptions(option({ name: 'about' }), option({ required: true })),
      '$[0].options[1].name',
    ],
    [
      'required options before the others',
      withOptions(subcommand({ options: [option({ required: true })] })),
      withOptions(subcommand({ options: [option({ name: 'about' }), option({ required: true })] })),
      '$[0].options[0].options[1].name',
    ],
    [
      'no name of an option twice',
      withOptions(option()),
      withOptions(option(), option({ type: 4 })),
      '$[0].options[1].name',
    ],
    [
      'subcommands and plain options apart',
      withOptions(subcommand(), { ...subcommand({ type: 2, name: 'more', options: [subcommand()] }) }),
      withOptions(subcommand(), option()),
      '$[0].options[1].name',
    ],
    [
      'no choices on an option that completes',
      withOptions(
        option({ autocomplete: true, choices: [] }),
        option({ name: 'about', choices: choices(2) }),
      ),
      withOptions(option({ autocomplete: true, choices: choices(2) })),
      '$[0].options[0].choices',
    ],
    [
      'at most 100 characters in the value of a choice',
      withOptions(option({ choices: [{ name: 'Ada', value: 'a'.repeat(100) }] })),
      withOptions(option({ choices: [{ name: 'Ada', value: 'a'.repeat(101) }] })),
      '$[0].options[0].choices[0].value',
    ],
    [
      'the least of an option at most its most',
      withOptions(option({ min_length: 2, max_length: 2 }), {
        ...option({ type: 4, name: 'limit' }),
        min_value: 1,
        max_value: 9,
      }),
      withOptions(option({ min_length: 3, max_length: 2 }), {
        ...option({ type: 4, name: 'limit' }),
        min_value: 9,
        max_value: 1,
      }),
      ['$[0].options[0].min_length', '$[0].options[1].min_value'],
    ],
    [
      'at most 25 entries',
      withOptions(...many(25, (i) => option({ name: `a${i}` }))),
      withOptions(...many(26, (i) => option({ name: `a${i}` }))),
      '$[0].options',
    ],
    [
      'at most 25 entries',
      withOptions(option({ choices: choices(25) })),
      withOptions(option({ choices: choices(26) })),
      '$[0].options[0].choices',
    ],
    [
      'at most 100 characters',
      withOptions(option({ choices: choices(1) })),
      withOptions(option({ choices: [{ name: 'a'.repeat(101), value: 'a' }] })),
      '$[0].options[0].choices[0].name',
    ],
    [
      'no field that Discord knows here',
      withOptions({ ...option({ type: 4 }), min_value: 1 }),
      withOptions({ ...option({ type: 5 }), min_value: 1 }),
      '$[0].options[0].min_value',
    ],
  ]);
});

describe('completions', () => {
  const offered = (...all: object[]) => ({ type: 8, data: { choices: all } });
  itChecks(CALLBACK, [
    ['at most 25 entries', offered(...choices(25)), offered(...choices(26)), '$.data.choices'],
    [
      'at most 100 characters',
      offered(...choices(1)),
      offered({ name: 'a'.repeat(101), value: 'a' }),
      '$.data.choices[0].name',
    ],
    ['at least 1 character', offered(), offered({ name: '', value: 'a' }), '$.data.choices[0].name'],
    [
      'at most 100 characters in the value of a choice',
      offered({ name: 'Ada', value: 'a'.repeat(100) }, { name: 'Bea', value: 'b' }),
      offered({ name: 'Ada', value: 'a'.repeat(101) }),
      '$.data.choices[0].value',
    ],
  ]);
});
