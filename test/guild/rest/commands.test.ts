import { expect, test } from 'vitest';
import { serve } from './serve.ts';

const ask = { name: 'ask', description: 'Ask the coverage' };
const check = { name: 'Check this quote', type: 3 };

test.each(['', '/guilds/GUILD'])('Commands are put, read, changed and deleted: %s', async (place) => {
  await using rest = await serve();
  const path = `/applications/${rest.bot}${place.replace('GUILD', rest.world.guild.id)}/commands`;
  expect((await rest.send('GET', path)).body).toEqual([]);
  const first = await rest.send('PUT', path, [ask, check]);
  expect(first).toMatchObject({ status: 200, body: [{ ...ask, type: 1 }, check] });
  expect((await rest.send('GET', path)).body).toEqual(first.body);
  const [{ id }] = first.body;
  // The same name keeps its id; what is left out is gone.
  const second = await rest.send('PUT', path, [{ ...ask, description: 'Ask away' }]);
  expect(second.body).toMatchObject([{ id, description: 'Ask away' }]);
  expect((await rest.send('POST', path, { ...ask, description: 'Again' })).status).toBe(200);
  expect((await rest.send('POST', path, check)).status).toBe(201);
  expect((await rest.send('PATCH', `${path}/${id}`, { description: 'Changed' })).body).toMatchObject({
    id,
    name: 'ask',
  });
  expect((await rest.send('GET', `${path}/${id}`)).body.description).toBe('Changed');
  expect((await rest.send('DELETE', `${path}/${id}`)).status).toBe(204);
  expect(await rest.send('GET', `${path}/${id}`)).toMatchObject({ status: 404, body: { code: 10063 } });
  expect((await rest.send('GET', path)).body).toHaveLength(1);
});

test('A guild’s commands and those of everywhere are apart', async () => {
  await using rest = await serve();
  await rest.send('PUT', `/applications/${rest.bot}/commands`, [ask]);
  expect(
    (await rest.send('GET', `/applications/${rest.bot}/guilds/${rest.world.guild.id}/commands`)).body,
  ).toEqual([]);
  expect(rest.world.commands).toMatchObject({ global: [ask], guild: [] });
});

test('A change is told', async () => {
  await using rest = await serve();
  const told: string[] = [];
  rest.world.onChange(({ kind }) => told.push(kind));
  await rest.send('PUT', `/applications/${rest.bot}/commands`, [ask]);
  await rest.send('GET', `/applications/${rest.bot}/commands`);
  expect(told).toEqual(['commands']);
});

test.each([
  ['another’s application', '/applications/7/commands', 20012],
  ['a guild where the bot is not', '/applications/BOT/guilds/7/commands', 50001],
])('Refused: %s', async (_, path, code) => {
  await using rest = await serve();
  const answer = await rest.send('PUT', path.replace('BOT', rest.bot), [ask]);
  expect(answer).toMatchObject({ status: 403, body: { code } });
});

test('Refused: a name that Discord does not take, and the list stays as it was', async () => {
  await using rest = await serve();
  const answer = await rest.send('PUT', `/applications/${rest.bot}/commands`, [
    ask,
    { ...ask, name: 'Ask Me' },
  ]);
  expect(answer).toMatchObject({
    status: 400,
    body: { code: 50035, errors: { 1: { name: { _errors: [{}] } } } },
  });
  expect(rest.world.commands.global).toEqual([]);
});
