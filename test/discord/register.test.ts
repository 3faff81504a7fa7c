import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Definition, definitionsOf } from '../../src/discord/definitions.ts';
import { differences, type Registered, register } from '../../src/discord/register.ts';
import { UserError } from '../../src/model/user-error.ts';

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

describe('register', () => {
  /** Discord's end: holds the commands, and counts what is written. */
  function discord(stores: Registered[] = [], fault?: { status: number; code: number }) {
    const state = { stores, written: 0, paths: [] as string[] };
    const rest = new REST({
      retries: 0,
      async makeRequest(url, init) {
        const path = new URL(url).pathname.replace('/api/v10', '');
        if (path === '/applications/@me') return Response.json({ id: '77' });
        state.paths.push(`${init.method} ${path}`);
        if (fault) return Response.json({ code: fault.code, message: 'no' }, { status: fault.status });
        if (init.method === 'PUT') {
          state.stores = (JSON.parse(String(init.body)) as Definition[]).map(stored);
          state.written++;
        }
        return Response.json(state.stores);
      },
    }).setToken('bot-token');
    const lines: string[] = [];
    const run = (options: { guildId?: string; dryRun?: boolean } = {}) =>
      register({
        rest,
        wanted: definitionsOf(commands, options.guildId ? 'guild' : 'global'),
        dryRun: false,
        say: (line) => lines.push(line),
        ...options,
      });
    return { state, lines, run };
  }

  it.each([undefined, '300000000000000001'])(
    'writes once, and the second time nothing (guild %s)',
    async (guildId) => {
      const { state, lines, run } = discord();
      expect(await run({ guildId })).toBe(true);
      expect(lines).toContain('+ /who-said');
      expect(await run({ guildId })).toBe(false);
      expect(state.written).toBe(1);
      expect(lines.at(-1)).toMatch(/Nothing to do/);
      const route = guildId ? `/applications/77/guilds/${guildId}/commands` : '/applications/77/commands';
      expect(state.paths).toEqual([`GET ${route}`, `PUT ${route}`, `GET ${route}`]);
    },
  );

  it('only shows the difference in a dry run', async () => {
    const { state, lines, run } = discord();
    expect(await run({ dryRun: true })).toBe(false);
    expect(state.written).toBe(0);
    expect(lines).toContain('+ Check this quote');
  });

  it('keeps an activity’s entry point', async () => {
    const { state, run } = discord([{ type: 4, name: 'launch' }]);
    await run();
    expect(state.stores.map(({ name }) => name)).toContain('launch');
  });

  it('says what to do where the bot is not in the guild', async () => {
    const { run } = discord([], { status: 403, code: 50001 });
    await expect(run({ guildId: '300000000000000001' })).rejects.toThrow(UserError);
    await expect(run()).rejects.not.toThrow(UserError);
  });
});
