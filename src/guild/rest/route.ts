// What a route is: a method, a path, and a function from a request to an answer.
//
//   { method: 'GET', path: '/users/@me', answer: ({ world }) => ({ status: 200, body: world.bot }) }

import type { World } from '../model.ts';
import type { SentFile } from '../world/attachments.ts';

export interface Asking {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** As JSON; of a multipart request its `payload_json`. */
  // biome-ignore lint/suspicious/noExplicitAny: checked against Discord's schemas before it gets here
  readonly body: any;
  readonly files: readonly SentFile[];
}

export interface Answer {
  readonly status: number;
  /** As JSON; nothing of 204. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The interaction or message that it is about. */
  readonly about?: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** After `/api/v10`. */
  readonly path: string;
  /** Needs no bot's token: the path has its own, or there is nothing to hide. */
  readonly open?: true;
  /** Of an edit: the message as it is, to check the body against. */
  before?(asking: Asking): object | undefined;
  answer(asking: Asking): Answer;
}

export function ok(body: unknown, about?: string): Answer {
  return { status: 200, body, about };
}

export function done(about?: string): Answer {
  return { status: 204, about };
}
