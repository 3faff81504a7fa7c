import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Definition, definitionsOf } from '../../src/discord/definitions.ts';
import { differences, type Registered } from '../../src/discord/register.ts';

const asFields = (definitions: readonly Definition[]) =>
  definitions as readonly object[] as readonly Registered[];

/** A command as Discord gives it back: with ids, versions and every default filled in. */
function stored(definition: Definition): Registered {
  const fields = structuredClone(definition) as unknown as Record<string, unknown>;
  return {
    description: '',
    ...fields,
    id: '1',
    application_id: '2',
    version: '3',
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    name_localizations: null,
    integration_types: ((fields['integration_types'] ?? [0]) as number[]).toReversed(),
    contexts: fields['contexts'] ?? null,
    options: ((fields['options'] ?? []) as Registered[]).map((option) => ({
      ...option,
      description_localizations: null,
    })),
  };
}

describe('differences', () => {
  it.each(['global', 'guild'] as const)(
    'are none between what is wanted and what Discord gives back (%s)',
    (scope) => {
      const wanted = definitionsOf(commands, scope);
      expect(differences(wanted.map(stored), asFields(wanted))).toEqual([]);
    },
  );

  const ask = {
    type: 1,
    name: 'ask',
    description: 'Ask',
    options: [
      { type: 3, name: 'question', description: 'What', required: true },
      { type: 4, name: 'limit', description: 'How many', min_value: 0 },
    ],
  };
  it.each([
    ['a new command', [], [ask], ['+ /ask']],
    ['a command of old', [ask], [], ['- /ask']],
    ['a new message command', [], [{ type: 3, name: 'Ask' }], ['+ Ask']],
    [
      'another kind by the same name',
      [{ type: 3, name: 'ask' }],
      [{ type: 2, name: 'ask' }],
      ['+ ask', '- ask'],
    ],
    ['Discord’s own entry point', [{ type: 4, name: 'launch' }], [], []],
    ['a description', [{ ...ask, description: 'Old' }], [ask], ['~ /ask  description: "Old" → "Ask"']],
    [
      'an option that is no longer required',
      [ask],
      [{ ...ask, options: [{ ...ask.options[0], required: false }, ask.options[1]] }],
      ['~ /ask  options.question.required: true → nothing'],
    ],
    [
      'the smallest number',
      [ask],
      [{ ...ask, options: [ask.options[0], { ...ask.options[1], min_value: 1 }] }],
      ['~ /ask  options.limit.min_value: 0 → 1'],
    ],
    [
      'the order of options',
      [ask],
      [{ ...ask, options: ask.options.toReversed() }],
      ['~ /ask  order: "question, limit" → "limit, question"'],
    ],
    [
      'where it may be used',
      [{ ...ask, contexts: [0] }],
      [{ ...ask, contexts: [0, 1] }],
      ['~ /ask  contexts: [0] → [0,1]'],
    ],
  ])('tell %s', (_, before, after, lines) => {
    expect(differences(before, after)).toEqual(lines);
  });
});
