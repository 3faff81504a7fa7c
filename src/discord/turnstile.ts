// Counts the work under way, so that a bot told to stop can finish it.
//
//   admit, admit, close → admit no more → wait for the two, or the deadline

export interface Turnstile {
  /** Starts a piece of work, unless closed. The work must not throw. */
  readonly admit: (work: () => Promise<void>) => void;
  /** Admits no more and waits for what is under way; false where the deadline (milliseconds) came first. */
  readonly close: (deadline: number) => Promise<boolean>;
}

export function makeTurnstile(): Turnstile {
  const underWay = new Set<Promise<void>>();
  let closed = false;
  return {
    admit(work) {
      if (closed) return;
      const promise = work().finally(() => underWay.delete(promise));
      underWay.add(promise);
    },
    async close(deadline) {
      closed = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => resolve(false), deadline);
      });
      const done = Promise.allSettled(underWay).then(() => true);
      return Promise.race([done, late]).finally(() => clearTimeout(timer));
    },
  };
}
