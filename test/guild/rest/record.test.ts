import { expect, test } from 'vitest';
import { makeRecord } from '../../../src/guild/record.ts';
import { listen } from '../../../src/guild/server.ts';
import { movableClock } from '../../../src/guild/world/clock.ts';
import { makeWorld } from '../../../src/guild/world/world.ts';

const noted = (body: object) => ({ from: 'bot', how: 'rest', body, checks: [], violations: [] }) as const;

test('What went over the wire is kept as it was, and told', () => {
  const world = makeWorld({ clock: movableClock(1000) });
  const told: string[] = [];
  world.onChange(({ kind }) => told.push(kind));
  const { note, exchanges } = makeRecord(world);
  const body = { content: 'As it was' };
  note(noted(body));
  body.content = 'As it is';
  world.clock.advance(1);
  note(noted(body));
  expect(exchanges).toMatchObject([
    { id: 1, at: 1000, body: { content: 'As it was' } },
    { id: 2, at: 1001, body: { content: 'As it is' } },
  ]);
  expect(told).toEqual(['exchange', 'exchange']);
});

test('Of much, what was first is forgotten', () => {
  const { note, exchanges } = makeRecord(makeWorld());
  for (let n = 1; n <= 5001; n += 1) note(noted({ n }));
  expect([exchanges.length, exchanges[0]?.id, exchanges.at(-1)?.id]).toEqual([5000, 2, 5001]);
});

test('The server listens on this machine alone, and closes with a connection open', async () => {
  const { server, origin, close } = await listen(() => new Promise<Response>(() => {}), 0);
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  const arrived = new Promise<void>((resolve) => server.once('request', () => resolve()));
  const answer = fetch(origin).catch((error: unknown) => error);
  await arrived;
  await close();
  expect(await answer).toBeInstanceOf(Error);
});

test('A port that is taken is told', async () => {
  const { origin, close } = await listen(() => new Response(), 0);
  await expect(listen(() => new Response(), Number(new URL(origin).port))).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await close();
});
