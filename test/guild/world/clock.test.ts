import { expect, test } from 'vitest';
import { machineClock, movableClock } from '../../../src/guild/world/clock.ts';
import { makeSnowflakes } from '../../../src/guild/world/snowflake.ts';

test('A movable clock stands still, and runs what falls due in the order of time', () => {
  const clock = movableClock(1000);
  const ran: string[] = [];
  const log = (name: string) => () => ran.push(`${name} ${clock.now()}`);
  clock.at(1300, log('third'));
  clock.at(1100, () => {
    log('first')();
    clock.at(1200, log('second'));
  });
  const cancel = clock.at(1250, log('cancelled'));
  cancel();
  clock.at(1400, log('later'));
  expect([clock.now(), ran]).toEqual([1000, []]);
  clock.advance(300);
  expect([clock.now(), ran]).toEqual([1300, ['first 1100', 'second 1200', 'third 1300']]);
});

test('What is already due runs at the next move', () => {
  const clock = movableClock(1000);
  const ran: number[] = [];
  clock.at(500, () => ran.push(clock.now()));
  clock.advance(0);
  expect(ran).toEqual([1000]);
});

test('The machine’s clock tells the time and cannot be moved', async () => {
  const clock = machineClock();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  expect(() => clock.advance(1)).toThrow(/cannot be moved/);
  const [keepAlive] = [setInterval(() => {}, 1000)];
  await new Promise<void>((resolve) => clock.at(clock.now(), resolve));
  clearInterval(keepAlive);
});

test('Ids grow, and tell the time they were given at', () => {
  const clock = movableClock();
  const next = makeSnowflakes(clock);
  const ids = [next(), next(), next()];
  clock.advance(1);
  ids.push(next());
  expect(ids.map(BigInt)).toEqual(ids.map(BigInt).sort((a, b) => (a < b ? -1 : 1)));
  expect(new Set(ids).size).toBe(4);
  const timeOf = (id: string) => Number((BigInt(id) >> 22n) + 1_420_070_400_000n);
  expect(ids.map(timeOf)).toEqual([0, 0, 0, 1].map((ms) => clock.now() - 1 + ms));
});
