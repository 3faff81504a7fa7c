// Waiting for something to happen in a guild: for an event, never for time.

import type { Change, World } from '../model.ts';

/**
 * The first thing that is found in what happens from now on.
 *
 * @param find nothing where it is not there yet; what it throws, fails
 */
export function happens<T>(world: World, find: (change: Change) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = world.onChange((change) => {
      try {
        const found = find(change);
        if (found === undefined) return;
        stop();
        resolve(found);
      } catch (error) {
        stop();
        reject(error);
      }
    });
  });
}
