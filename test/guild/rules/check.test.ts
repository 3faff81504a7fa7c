import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../../src/guild/rules/check.ts';
import { CALLBACK, COMMANDS, GUILD_COMMANDS, MESSAGE, MESSAGE_EDIT, ORIGINAL } from './cases.ts';

const callbacks = [4, 5, 6, 7, 8, 9].map((type) => [...CALLBACK, { type, data: {} }] as const);

describe('checks', () => {
  it('are none where there is nothing to check', () => {
    for (const [method, path] of [
      ['GET', '/applications/1/commands'],
      ['POST', '/channels/1/typing'],
      ['DELETE', '/webhooks/1/token/messages/@original'],
    ] as const) {
      expect(violationsOf(method, path, undefined)).toEqual({ checks: [], violations: [] });
    }
  });

  it.each([
    [CALLBACK, { type: 4 }, 'schema CreateMessageInteractionCallbackRequest'],
    [CALLBACK, { type: 6 }, 'schema UpdateMessageInteractionCallbackRequest'],
    [CALLBACK, { type: 8 }, 'schema ApplicationCommandAutocompleteCallbackRequest'],
    [CALLBACK, { type: 9 }, 'schema ModalInteractionCallbackRequest'],
    [ORIGINAL, {}, 'schema IncomingWebhookUpdateRequestPartial'],
    [
      ['PATCH', '/webhooks/1/token/messages/@original?thread_id=2'],
      {},
      'schema IncomingWebhookUpdateRequestPartial',
    ],
    [['post', '/webhooks/1/token?wait=true'], {}, 'schema IncomingWebhookRequestPartial'],
    [MESSAGE, {}, 'schema MessageCreateRequest'],
    [MESSAGE_EDIT, {}, 'schema MessageEditRequestPartial'],
    [COMMANDS, [], 'schema ApplicationCommandUpdateRequest'],
    [GUILD_COMMANDS, [], 'schema ApplicationCommandUpdateRequest'],
    [['POST', '/applications/1/commands'], {}, 'schema ApplicationCommandCreateRequest'],
    [['PATCH', '/applications/1/commands/2'], {}, 'schema ApplicationCommandPatchRequestPartial'],
  ] as const)('%j of %j are named, the schema first', ([method, path], body, schema) => {
    expect(violationsOf(method, path, body).checks[0]).toBe(schema);
  });

  it('written by hand are each in a table, with a body that keeps it and one that breaks it', () => {
    const tables = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
      .join('\n');
    const bodies = [...callbacks, [...MESSAGE, {}], [...COMMANDS, [{}]]] as const;
    const checks = bodies.flatMap(([method, path, body]) => violationsOf(method, path, body).checks.slice(1));
    const names = new Set(checks);
    expect(names.size).toBeGreaterThan(40);
    expect([...names].filter((name) => !tables.includes(`'${name}',`))).toEqual([]);
  });
});

it.each([
  [MESSAGE, { content: 'a'.repeat(2001) }, '$.content', 'at most 2000 characters of content (2001)'],
  [MESSAGE, { content: 'a', nonce: 'a'.repeat(26) }, '$.nonce', 'at most 25 characters (26)'],
  [MESSAGE, { content: 7, poll: null, embeds: [{ title: 'a' }] }, '$.content', 'must be a string'],
  [
    MESSAGE,
    { content: 'a', flags: 64 | 2048 },
    '$.flags',
    'only flags that may be set here (EPHEMERAL, 2048)',
  ],
  [COMMANDS, [{ name: 'Who', description: 'a' }], '$[0].name', 'a name in lower case without spaces (Who)'],
  [CALLBACK, { type: 3 }, '$.type', 'must be one of 1, 4, 5, 6, 7, 8, 9, 12 (3)'],
  [ORIGINAL, undefined, '$', 'must be given'],
  [ORIGINAL, 'a', '$', 'must be an object'],
] as const)('%j of %j: %s %s', ([method, route], body, path, rule) => {
  expect(violationsOf(method, route, body).violations).toEqual([{ path, rule }]);
});

it('reads JSON of every kind without failing', () => {
  const fields = [
    ...['content', 'flags', 'components', 'embeds', 'attachments', 'allowed_mentions', 'type', 'accessory'],
    ...['choices', 'options', 'name', 'name_localizations', 'fields', 'file', 'items', 'data', 'custom_id'],
  ];
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, true, '', 'a', 1, 4, 8, 10, 17, 1 << 15, -1, 1.5),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...fields), tie('json'), { maxKeys: 6 }),
    ),
  }));
  const routes = [MESSAGE, ORIGINAL, COMMANDS, ...callbacks];
  fc.assert(
    fc.property(json, fc.constantFrom(...routes), (body, [method, path, callback]) => {
      const { violations } = violationsOf(method, path, callback ? { ...callback, data: body } : body);
      for (const one of violations) {
        expect(one).toEqual({ path: expect.stringMatching(/^\$/), rule: expect.any(String) });
      }
    }),
    { numRuns: 300 },
  );
});
