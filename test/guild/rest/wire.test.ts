import { expect, test } from 'vitest';
import { makeBuckets } from '../../../src/guild/rest/buckets.ts';
import { serve } from './serve.ts';

test.each([
  ['GET', '/gateway', { url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/) }],
  ['GET', '/gateway/bot', { shards: 1, session_start_limit: { remaining: 1000, max_concurrency: 1 } }],
  ['GET', '/applications/@me', { id: 'BOT', name: 'On the Record', flags: 0 }],
  ['GET', '/oauth2/applications/@me', { id: 'BOT' }],
  ['GET', '/users/@me', { id: 'BOT', bot: true }],
  ['GET', '/users/%40me', { id: 'BOT' }],
  ['GET', '/users/ADA', { username: 'ada', global_name: 'Ada' }],
  ['GET', '/guilds/GUILD', { id: 'GUILD', owner_id: 'ADA' }],
  ['GET', '/guilds/GUILD/channels', [{ name: 'general' }]],
  ['GET', '/guilds/GUILD/members/ADA', { user: { id: 'ADA' } }],
  ['GET', '/channels/CHANNEL', { id: 'CHANNEL', type: 0, guild_id: 'GUILD' }],
] as const)('%s %s', async (method, path, expected) => {
  await using rest = await serve();
  const named = { BOT: rest.bot, ADA: rest.ada, GUILD: rest.world.guild.id, CHANNEL: rest.channelId };
  const fill = (text: string) =>
    text.replace(/BOT|ADA|GUILD|CHANNEL/g, (name) => named[name as keyof typeof named]);
  const answer = await rest.send(method, fill(path));
  expect(answer.status).toBe(200);
  const isFilled = (value: unknown): unknown =>
    typeof value === 'string'
      ? fill(value)
      : Array.isArray(value)
        ? value.map(isFilled)
        : typeof value === 'object' && value !== null && !('asymmetricMatch' in value)
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isFilled(inner)]))
          : value;
  expect(answer.body).toMatchObject(isFilled(expected) as object);
});

test.each([
  ['no token', null, 401],
  ['another token', 'Bot nonsense', 401],
  ['the token without its kind', 'bot-token', 401],
  ['the token', 'Bot bot-token', 200],
])('With %s', async (_, auth, status) => {
  await using rest = await serve();
  const answer = await rest.send('GET', '/users/@me', undefined, auth);
  expect(answer.status).toBe(status);
  if (status === 401) expect(answer.body).toEqual({ message: '401: Unauthorized', code: 0 });
});

test.each([
  ['GET', '/nowhere', 404, 0],
  ['GET', '/users/7', 404, 10013],
  ['GET', '/guilds/7', 404, 10004],
])('%s %s → %i', async (method, path, status, code) => {
  await using rest = await serve();
  expect(await rest.send(method, path)).toMatchObject({ status, body: { code } });
});

test('A body that is no JSON', async () => {
  await using rest = await serve();
  const response = await fetch(`${rest.world.origin}/api/v10/channels/${rest.channelId}/messages`, {
    method: 'POST',
    body: '{',
    headers: { Authorization: 'Bot bot-token', 'Content-Type': 'application/json' },
  });
  expect([response.status, await response.json()]).toMatchObject([400, { code: 50109 }]);
});

test('What breaks a rule is refused with the path to it, and noted', async () => {
  await using rest = await serve();
  const bad = { flags: 1 << 15, components: [{ type: 10, content: 'x'.repeat(4001) }] };
  const answer = await rest.send('POST', `/channels/${rest.channelId}/messages`, bad);
  expect(answer).toMatchObject({
    status: 400,
    body: { code: 50035, message: 'Invalid Form Body', errors: { components: expect.anything() } },
  });
  expect(rest.noted[0]).toMatchObject({ from: 'bot', how: 'rest', method: 'POST', status: 400, body: bad });
  expect(rest.noted[0]?.violations.length).toBeGreaterThan(0);
  expect(rest.world.messages.size).toBe(0);
});

test('What breaks a rule is let pass where that is asked for, and noted all the same', async () => {
  await using rest = await serve({ strict: false });
  const bad = { content: 'Fine', colour: 'red' };
  expect((await rest.send('POST', `/channels/${rest.channelId}/messages`, bad)).status).toBe(200);
  expect(rest.noted[0]?.violations).toMatchObject([{ path: '$.colour' }]);
});

test('What goes over the wire is noted with what it is about', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  await rest.callback(asked, { type: 5 });
  await rest.webhook('PATCH', asked, '/messages/%40original', { content: 'So' });
  const { body } = await rest.send('POST', `/channels/${rest.channelId}/messages`, { content: 'And' });
  expect(rest.noted.map(({ about }) => about)).toEqual([asked.id, asked.id, body.id]);
  expect(rest.noted[1]).toMatchObject({
    path: expect.stringMatching(/@original$/),
    answer: { content: 'So' },
  });
  expect(rest.noted.every(({ checks }) => checks.length > 0)).toBe(true);
});

test('Every answer tells how much is left; one request too many is refused', async () => {
  let time = 0;
  await using rest = await serve({ limits: { limit: 2, window: 5000, now: () => time } });
  const path = `/channels/${rest.channelId}/typing`;
  const first = await rest.send('POST', path);
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
  expect(first.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
  await rest.send('POST', path);
  time = 2000;
  const third = await rest.send('POST', path);
  expect(third).toMatchObject({
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 3, global: false },
  });
  expect(third.headers.get('retry-after')).toBe('3');
  expect(third.headers.get('x-ratelimit-scope')).toBe('user');
  // Another route is counted apart, and time heals.
  expect((await rest.send('GET', `/channels/${rest.channelId}`)).status).toBe(200);
  time = 5000;
  expect((await rest.send('POST', path)).status).toBe(204);
});

test.each([
  ['the same channel', '/channels/1/typing', '/channels/1/typing', true],
  ['another channel', '/channels/1/typing', '/channels/2/typing', false],
  ['another interaction', '/webhooks/1/a', '/webhooks/1/b', false],
  ['another message of the same channel', '/channels/1/messages/1', '/channels/1/messages/2', true],
])('Counted together: %s', (_, one, other, together) => {
  const buckets = makeBuckets({ limit: 1 });
  buckets.take('POST', one, 'route');
  expect(buckets.take('POST', other, 'route').refusal !== null).toBe(together);
});

test('A fault answers so many requests that fit, in place of Discord', async () => {
  await using rest = await serve();
  rest.faults.answer(/^GET \/users\/@me$/, { status: 500 }, 2);
  rest.faults.answer(/^GET \/channels/, { status: 429, headers: { 'Retry-After': '0.01' } });
  expect((await rest.send('GET', '/users/%40me')).body).toMatchObject({
    message: '500: Internal Server Error',
  });
  expect((await rest.send('GET', '/users/@me')).status).toBe(500);
  expect((await rest.send('GET', '/users/@me')).status).toBe(200);
  const limited = await rest.send('GET', `/channels/${rest.channelId}`);
  expect(limited).toMatchObject({ status: 429, body: { retry_after: 0.01 } });
  expect(limited.headers.get('retry-after')).toBe('0.01');
});

test('A fault may lose the answer alone: what was asked for is done', async () => {
  await using rest = await serve();
  const path = `/channels/${rest.channelId}/messages`;
  rest.faults.answer(/^POST .*messages$/, { status: 500, done: true });
  const body = { content: 'Once', nonce: '1', enforce_nonce: true };
  expect((await rest.send('POST', path, body)).status).toBe(500);
  expect((await rest.send('POST', path, body)).body.content).toBe('Once');
  expect(rest.world.messages.size).toBe(1);
});

test.each(['POST', 'PATCH', 'PUT'])(
  '%s without a body is refused where there must be one',
  async (method) => {
    await using rest = await serve();
    const { message } = rest.say('Mine', rest.bot);
    const path = {
      POST: `/channels/${rest.channelId}/messages`,
      PATCH: `/channels/${rest.channelId}/messages/${message.id}`,
      PUT: `/applications/${rest.bot}/commands`,
    }[method]!;
    const { status } = await rest.send(method, path);
    // A change that changes nothing is none that Discord minds.
    expect(status).toBe(method === 'PATCH' ? 200 : 400);
  },
);

test('A held request waits until it is let go, and finds the world as it is then', async () => {
  await using rest = await serve();
  const asked = rest.slash();
  const letGo = rest.faults.hold(/\/callback$/);
  const answer = rest.callback(asked, { type: 5 });
  await letGo.arrived;
  expect(asked.acknowledged).toBeNull();
  rest.world.clock.advance(3000);
  letGo();
  expect((await answer).body.code).toBe(10062);
});
