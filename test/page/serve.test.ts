// What the page's server gives, and to whom.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADA, BEN, GENERAL, type PlainGuild, plainGuild } from './plain-guild.ts';
import { servePage } from './served.ts';

let guild: PlainGuild;
let page: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  guild = plainGuild([{ name: 'ask', description: 'Ask', type: 1 }]);
  page = await servePage(guild);
});
afterAll(() => page.close());

const act = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${page.url}/page/act`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

it.each([
  ['/', 'text/html'],
  ['/page.js', 'text/javascript'],
  ['/page.css', 'text/css'],
  ['/page/icon.svg', 'image/svg+xml'],
])('%s is there, and loads nothing from outside', async (path, type) => {
  const answer = await fetch(page.url + path);
  expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(await answer.text()).not.toMatch(/(?:src|href)="https?:/);
});

it('tells news of what people do to those who may see it', async () => {
  const events = await fetch(`${page.url}/page/events?as=${BEN}`);
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toContain('general');
  guild.post(ADA, { content: 'only for Ada' }, {}, ADA);
  guild.post(ADA, { content: 'for everybody' });
  const { value } = await reader.read();
  expect(value).toContain('for everybody');
  expect(value).not.toContain('only for Ada');
  await reader.cancel();
});

it('does what the page asks for, and nothing else', async () => {
  expect((await act({ kind: 'say', as: ADA, channelId: GENERAL, content: 'Hello' })).status).toBe(200);
  expect([...guild.world.messages.values()].at(-1)?.message.content).toBe('Hello');
  expect((await act({ kind: 'fly' })).status).toBe(400);
});

it('refuses a page of somebody else', async () => {
  const body = { kind: 'say', as: ADA, channelId: GENERAL, content: 'Boo' };
  expect((await act(body, { Origin: 'https://elsewhere.example' })).status).toBe(403);
});
