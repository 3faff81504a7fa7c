// What went over the wire, in order; whoever listens to the world is told of each.
//
//   note({ from: 'bot', how: 'rest', method: 'POST', … })   →   exchanges: [{ id: 1, at: 1736154000000, … }]

import type { Exchange, Note, World } from './model.ts';

/** A guild that people leave open for days forgets what was first. */
const MOST = 5000;

export function makeRecord(world: World): { note: Note; exchanges: readonly Exchange[] } {
  const exchanges: Exchange[] = [];
  let count = 0;
  return {
    exchanges,
    note(noted) {
      count += 1;
      // A copy: a message may be edited later, but it was sent as it was.
      const exchange = structuredClone({ ...noted, id: count, at: world.clock.now() });
      exchanges.push(exchange);
      if (exchanges.length > MOST) exchanges.shift();
      world.tell({ kind: 'exchange', exchange });
    },
  };
}
