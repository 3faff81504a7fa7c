import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { openDirect } from '../../../src/guild/world/channels.ts';
import { post } from '../../../src/guild/world/messages.ts';
import { serve } from './serve.ts';

test('A message is sent, read, changed and deleted', async () => {
  await using rest = await serve();
  const path = `/channels/${rest.channelId}/messages`;
  const { status, body } = await rest.send('POST', path, { content: 'Good morning' });
  expect([status, body.content, body.author.id]).toEqual([200, 'Good morning', rest.bot]);
  expect((await rest.send('GET', `${path}/${body.id}`)).body).toEqual(body);
  expect((await rest.send('PATCH', `${path}/${body.id}`, { content: 'Good evening' })).body.content).toBe(
    'Good evening',
  );
  expect((await rest.send('GET', path)).body.map(({ content }: { content: string }) => content)).toEqual([
    'Good evening',
  ]);
  expect((await rest.send('DELETE', `${path}/${body.id}`)).status).toBe(204);
  expect(await rest.send('GET', `${path}/${body.id}`)).toMatchObject({ status: 404, body: { code: 10008 } });
});

test('A reply, to what is there and to what is not', async () => {
  await using rest = await serve();
  const path = `/channels/${rest.channelId}/messages`;
  const { message } = rest.say('Who said it?');
  const replyTo = (fields: object) =>
    rest.send('POST', path, { content: 'Nobody', message_reference: fields });
  expect((await replyTo({ message_id: message.id })).body).toMatchObject({
    type: 19,
    referenced_message: { id: message.id },
  });
  expect((await replyTo({ message_id: '7' })).body).toMatchObject({
    code: 50035,
    errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } },
  });
  expect((await replyTo({ message_id: '7', fail_if_not_exists: false })).body.type).toBe(0);
});

test('Files come with a message, and their bytes are served', async () => {
  await using rest = await serve();
  const form = new FormData();
  form.set(
    'payload_json',
    JSON.stringify({ content: 'Two', attachments: [{ id: 1, description: 'A note' }] }),
  );
  form.set('files[0]', new File([new Uint8Array([1, 2, 3])], 'chart.png', { type: 'image/png' }));
  form.set('files[1]', new File(['<script>'], 'page.html', { type: 'text/html' }));
  const { body } = await rest.send('POST', `/channels/${rest.channelId}/messages`, form);
  expect(body.attachments).toMatchObject([
    { filename: 'chart.png', size: 3, content_type: 'image/png' },
    { filename: 'page.html', description: 'A note' },
  ]);
  const [picture, page] = await Promise.all(body.attachments.map(({ url }: { url: string }) => fetch(url)));
  expect([...new Uint8Array(await picture.arrayBuffer())]).toEqual([1, 2, 3]);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(await page.text()).toBe('<script>');
  // It must not run as a page of ours.
  expect(page.headers.get('content-disposition')).toBe('attachment');
  expect(page.headers.get('content-type')).toBe('application/octet-stream');
  const gone = await fetch(`${rest.world.origin}/attachments/7/no.png`);
  expect([gone.status, await gone.text()]).toEqual([404, 'There is no such file.']);
});

test('A message that is sent again with its nonce is not sent twice', async () => {
  await using rest = await serve();
  const path = `/channels/${rest.channelId}/messages`;
  const send = (more: object) => rest.send('POST', path, { content: 'Once', ...more });
  const [first, again] = [
    await send({ nonce: '1', enforce_nonce: true }),
    await send({ nonce: '1', enforce_nonce: true }),
  ];
  expect(again.body.id).toBe(first.body.id);
  await send({ nonce: '2', enforce_nonce: true });
  await send({ nonce: '2' });
  expect(rest.world.messages.size).toBe(3);
});

const { ViewChannel, SendMessages, ReadMessageHistory, AttachFiles } = PermissionFlagsBits;
test.each([
  ['sees no channel', ViewChannel, 'GET', '', undefined, 403, 50001],
  ['may not see where it would write', ViewChannel, 'POST', '/messages', { content: 'x' }, 403, 50001],
  ['may not write', SendMessages, 'POST', '/messages', { content: 'x' }, 403, 50013],
  ['may not type', SendMessages, 'POST', '/typing', undefined, 403, 50013],
  [
    'may not read what is replied to',
    ReadMessageHistory,
    'POST',
    '/messages',
    { content: 'x', message_reference: { message_id: '7' } },
    403,
    160002,
  ],
  ['may not read a message', ReadMessageHistory, 'GET', '/messages/THEIRS', undefined, 403, 50013],
  ['may not change another’s message', 0n, 'PATCH', '/messages/THEIRS', { content: 'x' }, 403, 50005],
  ['may not delete another’s message', 0n, 'DELETE', '/messages/THEIRS', undefined, 403, 50013],
  ['finds no such message', 0n, 'GET', '/messages/7', undefined, 404, 10008],
  ['sends nothing', 0n, 'POST', '/messages', { content: '' }, 400, 50006],
] as const)('The bot %s', async (_, taken, method, rest, body, status, code) => {
  await using on = await serve();
  const { message } = on.say('Hers');
  on.world.channels.get(on.channelId)!.permissions &= ~taken;
  const answer = await on.send(
    method,
    `/channels/${on.channelId}${rest.replace('THEIRS', message.id)}`,
    body,
  );
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('The bot may not send files where it may not', async () => {
  await using rest = await serve();
  rest.world.channels.get(rest.channelId)!.permissions &= ~AttachFiles;
  const form = new FormData();
  form.set('payload_json', '{"content":"Here"}');
  form.set('files[0]', new File(['x'], 'x.txt'));
  expect((await rest.send('POST', `/channels/${rest.channelId}/messages`, form)).body.code).toBe(50013);
});

test('An unknown channel', async () => {
  await using rest = await serve();
  expect(await rest.send('GET', '/channels/7')).toMatchObject({ status: 404, body: { code: 10003 } });
});

test('Typing is told', async () => {
  await using rest = await serve();
  const told: string[] = [];
  rest.world.onChange(({ kind }) => told.push(kind));
  expect((await rest.send('POST', `/channels/${rest.channelId}/typing`)).status).toBe(204);
  expect(told).toEqual(['typing']);
});

test.each([
  ['without the intent, nothing', [], 'Anyone?', ''],
  ['with it, all', ['MessageContent'], 'Anyone?', 'Anyone?'],
  ['where the bot is mentioned, all', [], '<@BOT> anyone?', '<@BOT> anyone?'],
] as const)('Of what others say the bot reads: %s', async (_, privileged, said, read) => {
  await using rest = await serve({ privileged });
  const content = (text: string) => text.replace('BOT', rest.bot);
  rest.say(content(said));
  const { body } = await rest.send('GET', `/channels/${rest.channelId}/messages`);
  expect(body[0].content).toBe(content(read));
});

test('Of direct messages the bot reads all', async () => {
  await using rest = await serve();
  const { id } = openDirect(rest.world, rest.ada);
  post(rest.world, { channelId: id, authorId: rest.ada, body: { content: 'Psst' } });
  const opened = await rest.send('POST', '/users/@me/channels', { recipient_id: rest.ada });
  expect(opened.body).toMatchObject({ id, type: 1, recipients: [{ id: rest.ada }] });
  expect((await rest.send('GET', `/channels/${id}/messages`)).body[0].content).toBe('Psst');
});

test('A page of messages, newest first', async () => {
  await using rest = await serve();
  const ids = ['1', '2', '3', '4'].map((text) => rest.say(text, rest.bot).message.id);
  const page = async (query: string) =>
    (await rest.send('GET', `/channels/${rest.channelId}/messages?${query}`)).body.map(
      ({ content }: { content: string }) => content,
    );
  expect(await page('limit=2')).toEqual(['4', '3']);
  expect(await page(`before=${ids[2]}&limit=1`)).toEqual(['2']);
  expect(await page(`after=${ids[0]}&limit=2`)).toEqual(['3', '2']);
});
