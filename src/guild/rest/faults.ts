// What a test makes go wrong with requests: another answer, or none until it is let go.
//
//   faults.answer(/^PATCH .*@original$/, { status: 500 }, 2)   →   the next two such fail

import type { Fault, Faults, Hold } from '../model.ts';
import { tooMany } from './buckets.ts';
import { answerOf } from './errors.ts';
import type { Answer } from './route.ts';

export interface RestFaults extends Pick<Faults, 'answer' | 'hold'> {
  /** Waits where it is held. @returns what it is answered with instead, if anything */
  meet(method: string, path: string): Promise<Met | null>;
  /** Lets all go that are held. */
  end(): void;
}

export interface Met {
  readonly answer: Answer;
  /** What was asked for is to be done all the same. */
  readonly isDone: boolean;
}

export function makeFaults(): RestFaults {
  const answers: (Met & { route: RegExp; times: number })[] = [];
  const holds: { route: RegExp; arrive: () => void; gone: Promise<void>; letGo: () => void }[] = [];
  const held = new Set<() => void>();
  return {
    answer(route, fault, times = 1) {
      answers.push({ route, answer: whole(fault), isDone: fault.done ?? false, times });
    },
    hold(route) {
      const { promise: arrived, resolve: arrive } = promised();
      const { promise: gone, resolve: letGo } = promised();
      holds.push({ route, arrive, gone, letGo });
      held.add(letGo);
      return Object.assign(letGo, { arrived }) satisfies Hold;
    },
    async meet(method, path) {
      const line = `${method} ${path}`;
      const hold = takeFirst(holds, ({ route }) => route.test(line));
      hold?.arrive();
      await hold?.gone;
      const fault = answers.find(({ route, times }) => times > 0 && route.test(line));
      if (!fault) return null;
      fault.times -= 1;
      return fault;
    },
    end() {
      for (const letGo of held) letGo();
    },
  };
}

/** With Discord's words where a test has none. */
function whole({ status, body, headers: given }: Fault): Answer {
  const headers = Object.fromEntries(new Headers({ ...given }));
  const after = Number(headers['retry-after'] ?? (body as { retry_after?: number })?.retry_after ?? 0.05);
  const usual = status === 429 ? tooMany(after) : USUAL[status];
  return { status, body: body ?? usual?.body, headers: { ...usual?.headers, ...headers } };
}

const USUAL: Readonly<Record<number, Answer>> = {
  401: answerOf('unauthorized'),
  403: answerOf('missingPermissions'),
  404: answerOf('notFound'),
  500: answerOf('serverError'),
};

function promised(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function takeFirst<T>(from: T[], fits: (one: T) => boolean): T | undefined {
  const place = from.findIndex(fits);
  return place < 0 ? undefined : from.splice(place, 1)[0];
}
