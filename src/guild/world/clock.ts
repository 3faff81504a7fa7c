// Two clocks: the machine's, for people, and one that stands still until a test moves it.
//
//   const clock = movableClock();
//   clock.at(clock.now() + 3000, expire);
//   clock.advance(3000)   →   expire runs, at once

import type { Clock } from '../model.ts';

/** The machine's. What waits for it does not keep the process alive. */
export function machineClock(): Clock {
  return {
    now: () => Date.now(),
    advance() {
      throw new Error('The machine’s clock cannot be moved. Give the guild a movableClock().');
    },
    at(time, run) {
      const timer = setTimeout(run, Math.max(0, time - Date.now()));
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

/** Stands still until it is moved. */
export function movableClock(start = Date.UTC(2025, 0, 6, 9)): Clock {
  let now = start;
  const waiting = new Set<{ readonly time: number; readonly run: () => void }>();
  const nextBy = (time: number) =>
    [...waiting].filter((one) => one.time <= time).sort((a, b) => a.time - b.time)[0];

  /** In the order of time: what runs may have something else wait. */
  function moveTo(time: number): void {
    for (let due = nextBy(time); due; due = nextBy(time)) {
      now = Math.max(now, due.time);
      waiting.delete(due);
      due.run();
    }
    now = time;
  }

  return {
    now: () => now,
    advance: (milliseconds) => moveTo(now + milliseconds),
    at(time, run) {
      const one = { time, run };
      waiting.add(one);
      return () => waiting.delete(one);
    },
  };
}
