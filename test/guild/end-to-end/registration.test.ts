// Registration, over the wire: what is written, and that nothing is written twice.

import { afterAll, beforeEach, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { openGuild } from '../../../src/guild/guild.ts';
import { UserError } from '../../../src/model/user-error.ts';
import { registerIn } from '../test-guild.ts';

const guild = await openGuild();
afterAll(() => guild.close());
beforeEach(() => {
  guild.world.commands.global = [];
  guild.world.commands.guild = [];
});

const all = [...commands.map(({ name }) => name), 'Check this quote'];
const written = () => guild.exchanges.filter(({ method }) => method === 'PUT').length;

test.each(['global', 'guild'] as const)('%s: the second time nothing is written', async (scope) => {
  const before = written();
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  expect(await registerIn(guild, scope, { say })).toBe(true);
  expect(guild.world.commands[scope].map(({ name }) => name)).toEqual(all);
  expect(guild.world.commands[scope === 'global' ? 'guild' : 'global']).toEqual([]);
  expect(lines).toContain('+ /who-said');
  expect(await registerIn(guild, scope, { say })).toBe(false);
  expect(lines.at(-1)).toMatch(/Nothing to do/);
  expect(written() - before).toBe(1);
});

test('What has changed is written, and said', async () => {
  await registerIn(guild);
  const [first, second, ...others] = guild.world.commands.global;
  guild.world.commands.global = [{ ...first!, description: 'Old' }, ...others];
  const lines: string[] = [];
  expect(await registerIn(guild, 'global', { say: (line) => lines.push(line) })).toBe(true);
  expect(lines[0]).toMatch(new RegExp(`^~ /${first!.name}  description: "Old" → `));
  expect(lines).toContain(`+ /${second!.name}`);
  expect(guild.world.commands.global.map(({ name }) => name)).toEqual(all);
});

test.each(['global', 'guild'] as const)('A dry run writes nothing (%s)', async (scope) => {
  const before = written();
  const lines: string[] = [];
  expect(await registerIn(guild, scope, { dryRun: true, say: (line) => lines.push(line) })).toBe(false);
  expect(lines).toContain('+ Check this quote');
  expect(lines.at(-1)).toMatch(/dry run/);
  expect(written()).toBe(before);
  expect(guild.world.commands[scope]).toEqual([]);
});

test('An activity’s entry point, which is Discord’s own, is kept', async () => {
  const launch = { id: guild.world.nextId(), type: 4, name: 'launch', description: '', handler: 2 };
  guild.world.commands.global = [launch as never];
  await registerIn(guild);
  expect(guild.world.commands.global.map(({ name }) => name)).toEqual([...all, 'launch']);
  expect(await registerIn(guild)).toBe(false);
});

test('Where the bot is not in the guild, it is told how to come in', async () => {
  const refused = { status: 403, body: { code: 50001, message: 'Missing Access' } };
  guild.faults.answer(/^GET .*\/guilds\//, refused);
  await expect(registerIn(guild, 'guild')).rejects.toThrow(/Invite it with the scopes “bot”/);
  guild.faults.answer(/^GET .*\/commands$/, refused);
  await expect(registerIn(guild, 'global')).rejects.not.toThrow(UserError);
});

test('Nothing that was sent broke a rule', () => {
  expect(guild.exchanges.flatMap(({ violations }) => violations)).toEqual([]);
  expect(
    guild.exchanges.filter(({ method }) => method === 'PUT').every(({ checks }) => checks.length > 0),
  ).toBe(true);
});
