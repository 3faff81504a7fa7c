import { expect, test } from 'vitest';
import { serve } from './serve.ts';

const EPHEMERAL = 64;
const ORIGINAL = '/messages/%40original';

test('A message answers at once: 204, or what there is now for who asks for it', async () => {
  await using rest = await serve();
  const first = rest.slash();
  expect(await rest.callback(first, { type: 4, data: { content: 'Yes.' } })).toMatchObject({
    status: 204,
    body: undefined,
  });
  expect(rest.world.messages.get(first.originalId!)?.message).toMatchObject({ content: 'Yes.', type: 20 });
  const second = rest.slash();
  const { status, body } = await rest.callback(
    second,
    { type: 4, data: { content: 'No.' } },
    '?with_response=true',
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({
    interaction: { id: second.id, response_message_id: second.originalId, response_message_loading: false },
    resource: { type: 4, message: { id: second.originalId, content: 'No.' } },
  });
});

test('A promise is kept by an edit of @original, with the id that was promised', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  const { body } = await rest.callback(asked, { type: 5 }, '?with_response=true');
  expect(body).toMatchObject({ interaction: { response_message_loading: true }, resource: { type: 5 } });
  expect(rest.world.messages.size).toBe(0);
  expect((await rest.webhook('GET', asked, ORIGINAL)).body).toMatchObject({ content: '', flags: 128 });
  const edited = await rest.webhook('PATCH', asked, ORIGINAL, { content: 'At last.' });
  expect(edited).toMatchObject({ status: 200, body: { content: 'At last.', flags: 0 } });
  expect(edited.body.id).toBe(body.interaction.response_message_id);
  await rest.webhook('PATCH', asked, '/messages/@original', { content: 'At last!' });
  expect([...rest.world.messages.values()].map(({ message }) => message.content)).toEqual(['At last!']);
  expect((await rest.webhook('GET', asked, `/messages/${edited.body.id}`)).body.content).toBe('At last!');
});

test('The first message after a promise keeps it, the next follows it', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  await rest.callback(asked, { type: 5, data: { flags: EPHEMERAL } });
  const first = await rest.webhook('POST', asked, '', { content: 'One' });
  expect(first.body).toMatchObject({ id: asked.originalId, flags: EPHEMERAL });
  const second = await rest.webhook('POST', asked, '', { content: 'Two' });
  expect(second.body).toMatchObject({ type: 19, message_reference: { message_id: first.body.id } });
  expect(rest.world.messages.get(second.body.id)?.onlyFor).toBeNull();
  const hushed = await rest.webhook('POST', asked, '', { content: 'Three', flags: EPHEMERAL });
  expect(rest.world.messages.get(hushed.body.id)?.onlyFor).toBe(rest.ada);
  const path = `/messages/${second.body.id}`;
  expect((await rest.webhook('PATCH', asked, path, { content: 'Two!' })).body.content).toBe('Two!');
  expect((await rest.webhook('DELETE', asked, path)).status).toBe(204);
  expect((await rest.webhook('GET', asked, path)).body.code).toBe(10008);
});

test('An ephemeral answer reaches who asked, and stays so when edited', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  await rest.callback(asked, { type: 4, data: { content: 'Hush', flags: EPHEMERAL } });
  await rest.webhook('PATCH', asked, ORIGINAL, { content: 'Still hush' });
  expect(rest.world.messages.get(asked.originalId!)).toMatchObject({
    onlyFor: rest.ada,
    message: { content: 'Still hush', flags: EPHEMERAL },
  });
  const path = `/channels/${rest.channelId}/messages`;
  expect((await rest.send('GET', path)).body).toEqual([]);
  expect((await rest.send('GET', `${path}/${asked.originalId}`)).body.code).toBe(10008);
});

test('A promise that is taken back leaves nothing behind', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  await rest.callback(asked, { type: 5 });
  expect((await rest.webhook('DELETE', asked, ORIGINAL)).status).toBe(204);
  expect((await rest.webhook('GET', asked, ORIGINAL)).body.code).toBe(10008);
});

test('A press changes its message at once, or later', async () => {
  await using rest = await serve();
  const { message } = rest.say('Page 1', rest.bot);
  await rest.callback(rest.press(message.id), { type: 7, data: { content: 'Page 2' } });
  const now = () => rest.world.messages.get(message.id)?.message.content;
  expect(now()).toBe('Page 2');
  const later = rest.press(message.id);
  await rest.callback(later, { type: 6 });
  expect(now()).toBe('Page 2');
  await rest.webhook('PATCH', later, ORIGINAL, { content: 'Page 3' });
  expect(now()).toBe('Page 3');
});

test('Choices and modals are kept with the interaction', async () => {
  await using rest = await serve();
  const typing = rest.complete();
  const choices = [{ name: 'Ada Byron', value: 'Byron' }];
  expect((await rest.callback(typing, { type: 8, data: { choices } })).status).toBe(204);
  expect(typing).toMatchObject({ acknowledged: 'autocomplete', choices });
  const asked = rest.slash();
  const input = { type: 4, custom_id: 'why', style: 1 };
  const modal = { custom_id: 'm', title: 'Why?', components: [{ type: 18, label: 'Why', component: input }] };
  expect((await rest.callback(asked, { type: 9, data: modal })).status).toBe(204);
  expect(asked).toMatchObject({ acknowledged: 'modal', modal: { custom_id: 'm' } });
});

test.each([
  ['after 3 seconds', 3000, 404, 10062],
  ['at the last moment', 2999, 204, undefined],
])('An acknowledgement %s', async (_, wait, status, code) => {
  await using rest = await serve();
  const asked = rest.slash();
  rest.world.clock.advance(wait);
  const answer = await rest.callback(asked, { type: 5 });
  expect([answer.status, answer.body?.code]).toEqual([status, code]);
});

test('A second acknowledgement is refused, and one of nothing', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  await rest.callback(asked, { type: 5 });
  expect(await rest.callback(asked, { type: 5 })).toMatchObject({ status: 400, body: { code: 40060 } });
  expect(await rest.callback({ ...asked, id: '5' }, { type: 5 })).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });
});

test.each([
  ['a message for a completion', 'complete', { type: 4, data: { content: 'Yes' } }],
  ['choices for a command', 'slash', { type: 8, data: { choices: [] } }],
  ['an update where there is no message', 'slash', { type: 6 }],
] as const)('A callback that does not fit: %s', async (_, kind, body) => {
  await using rest = await serve();
  const answer = await rest.callback(rest[kind](), body);
  expect(answer).toMatchObject({ status: 400, body: { code: 50035, errors: { type: { _errors: [{}] } } } });
});

test('A token is good for a quarter of an hour, and after an acknowledgement only', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  expect((await rest.webhook('PATCH', asked, ORIGINAL, { content: 'Early' })).body.code).toBe(10015);
  await rest.callback(asked, { type: 5 });
  rest.world.clock.advance(15 * 60_000);
  for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
    const body = method === 'PATCH' ? { content: 'Late' } : undefined;
    expect(await rest.webhook(method, asked, ORIGINAL, body)).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  }
  expect((await rest.webhook('POST', asked, '', { content: 'Late' })).body.code).toBe(50027);
});

test('A message of somebody else’s interaction is not to be had', async () => {
  await using rest = await serve();
  const [mine, other] = [rest.slash(), rest.slash()];
  for (const asked of [mine, other]) await rest.callback(asked, { type: 4, data: { content: 'Hm' } });
  expect((await rest.webhook('GET', mine, `/messages/${other.originalId}`)).body.code).toBe(10008);
});
