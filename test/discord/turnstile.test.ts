import { expect, it } from 'vitest';
import { makeTurnstile } from '../../src/discord/turnstile.ts';

it('waits for what is under way, and admits no more', async () => {
  const turnstile = makeTurnstile();
  const done: string[] = [];
  let finish = () => {};
  turnstile.admit(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push('first');
  });
  const closing = turnstile.close(60_000);
  turnstile.admit(async () => void done.push('late'));
  finish();
  expect(await closing).toBe(true);
  expect(done).toEqual(['first']);
});

it('waits no longer than the deadline', async () => {
  const turnstile = makeTurnstile();
  turnstile.admit(() => new Promise(() => {}));
  expect(await turnstile.close(1)).toBe(false);
});

it('closes at once where nothing is under way', async () => {
  const turnstile = makeTurnstile();
  turnstile.admit(async () => {});
  expect(await turnstile.close(60_000)).toBe(true);
});
