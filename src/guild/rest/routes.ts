// Discord's REST interface, version 10: one list of routes, and what every request goes through.
//
//   fault? → too many? → token? → body as Discord takes it? → the route → noted, with the checks it was put to

import { type Context, Hono } from 'hono';
import type { Note, Violation, World } from '../model.ts';
import { commandRoutes } from './application-commands.ts';
import { type Read, readBody } from './body.ts';
import { type Buckets, makeBuckets } from './buckets.ts';
import { callbackRoutes } from './callbacks.ts';
import { messageRoutes } from './channel-messages.ts';
import { answerOf, Refused } from './errors.ts';
import type { RestFaults } from './faults.ts';
import { fileOf } from './file.ts';
import { invalidBody } from './invalid-body.ts';
import { meRoutes } from './me.ts';
import { placeRoutes } from './places.ts';
import type { Answer, Asking, Route } from './route.ts';
import { webhookRoutes } from './webhooks.ts';

export interface RestParts {
  readonly world: World;
  readonly token: string;
  readonly faults: Pick<RestFaults, 'meet'>;
  /** Whether a body that breaks a rule is refused, or only noted. */
  readonly strict: boolean;
  readonly note: Note;
  readonly buckets?: Buckets;
}

export function restApp({ buckets = makeBuckets(), ...parts }: RestParts): Hono {
  // discord.js writes @original as %40original.
  const app = new Hono({ getPath: (request) => pathOf(request.url) });
  for (const route of ROUTES) {
    app.on(route.method, ROOT + route.path, (c) => serve(c, route, { ...parts, buckets }));
  }
  app.all(`${ROOT}/*`, (c) => serve(c, UNKNOWN, { ...parts, buckets }));
  app.get('/attachments/:attachment/:name', (c) => fileOf(c, parts.world));
  return app;
}

const ROOT = '/api/v10';

const ROUTES: readonly Route[] = [
  ...meRoutes,
  ...placeRoutes,
  ...messageRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
];

const UNKNOWN: Route = { method: 'GET', path: '/*', answer: () => answerOf('notFound') };

function pathOf(url: string): string {
  return new URL(url).pathname.replaceAll('%40', '@');
}

interface Checked {
  readonly checks: readonly string[];
  readonly violations: readonly Violation[];
}

const UNCHECKED: Checked = { checks: [], violations: [] };

async function serve(c: Context, route: Route, parts: RestParts & { buckets: Buckets }): Promise<Response> {
  const { method } = c.req;
  const path = pathOf(c.req.url).slice(ROOT.length);
  const { headers, refusal } = parts.buckets.take(method, path, route.path);
  let read: Read = { body: undefined, files: [] };
  let checked = UNCHECKED;
  const answer = await answered(async () => {
    read = await readBody(c.req.raw);
    const fault = await parts.faults.meet(method, path);
    if (fault && !fault.isDone) return fault.answer;
    if (refusal) return refusal;
    if (!route.open && !isFrom(c, parts.token)) return answerOf('unauthorized');
    const asking: Asking = {
      world: parts.world,
      params: c.req.param() as Record<string, string>,
      query: new URL(c.req.url).searchParams,
      ...read,
      body: read.body ?? (hasBody(method) ? {} : undefined),
    };
    checked = await check(route, method, path, asking);
    if (parts.strict && checked.violations.length > 0) return refusalOf(checked.violations);
    const answer = route.answer(asking);
    return fault ? { ...fault.answer, about: answer.about } : answer;
  });
  const { status, body, about } = answer;
  parts.note({
    from: 'bot',
    how: 'rest',
    method,
    path,
    status,
    body: read.body,
    answer: body,
    ...checked,
    about,
  });
  const all = { ...headers, ...answer.headers };
  return body === undefined
    ? new Response(null, { status, headers: all })
    : Response.json(body, { status, headers: all });
}

async function answered(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    // A fault of ours is shown where it is looked for: in what went over the wire.
    return {
      status: 500,
      body: { ...SERVER_ERROR, stack: error instanceof Error ? error.stack : String(error) },
    };
  }
}

const SERVER_ERROR = answerOf('serverError').body as object;

function isFrom(c: Context, token: string): boolean {
  return c.req.header('authorization') === `Bot ${token}`;
}

function hasBody(method: string): boolean {
  return method !== 'GET' && method !== 'DELETE';
}

async function check(route: Route, method: string, path: string, asking: Asking): Promise<Checked> {
  if (asking.body === undefined) return UNCHECKED;
  // Only now: it loads five hundred schemas.
  const { violationsOf } = await import('../rules/check.ts');
  return violationsOf(method, path, asking.body, {
    fileNames: asking.files.map(({ name }) => name),
    before: route.before?.(asking),
  });
}

/** An empty message has a code of its own. */
function refusalOf(violations: readonly Violation[]): Answer {
  const isEmpty = violations.length === 1 && violations[0]!.rule === 'something to show';
  return isEmpty ? answerOf('emptyMessage') : invalidBody(violations);
}
