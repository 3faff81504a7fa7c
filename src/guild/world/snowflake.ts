// Discord's ids: the time in milliseconds since 2015 in the upper bits, a count in the lower.
//
//   2025-01-06T09:00:00.000Z   →   1325752283136000000

import type { Clock } from '../model.ts';

const EPOCH = 1_420_070_400_000n;

/** Gives ids of the clock's time, each greater than those before it, even if the clock stands still. */
export function makeSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const earliest = (BigInt(clock.now()) - EPOCH) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}
