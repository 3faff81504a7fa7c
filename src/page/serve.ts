// The guild's page: somebody opens its address and talks to the bot there. It loads nothing from outside.
//
//   GET /   /page.js   /page.css   /page/icon.svg
//   GET /page/events?as=ID        news, for as long as somebody looks
//   GET /page/wire?as=ID&about=ID what went over the wire about a message
//   GET /page/files/…             an attachment's bytes
//   POST /page/act                something done in a person's name

import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Guild } from '../guild/model.ts';
import { bundle } from './bundle.ts';
import { DOCUMENT, ICON } from './document.ts';
import { door } from './door.ts';
import { maySee } from './may-see.ts';
import { follow } from './news.ts';
import { perform, request } from './requests.ts';
import type { News } from './view.ts';
import { wireOf } from './wire.ts';

/** Adds the page's routes to the guild's server. */
export function addPage(app: Hono, guild: Guild): void {
  for (const path of ['/', '/page.js', '/page.css', '/page/*']) app.use(path, door);
  app.get('/', (c) => c.html(DOCUMENT));
  app.get('/page.js', async (c) => c.body((await bundle()).script, 200, { 'Content-Type': JAVASCRIPT }));
  app.get('/page.css', async (c) => c.body((await bundle()).styles, 200, { 'Content-Type': 'text/css' }));
  app.get('/page/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/page/events', (c) => events(c, guild));
  app.get('/page/wire', (c) =>
    c.json(wireOf(guild.world, guild.exchanges, c.req.query('about') ?? '', personIn(c, guild))),
  );
  app.get('/page/files/:message/:attachment', (c) => file(c, guild));
  app.post('/page/act', async (c) => {
    const body = request.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: 'This is not something that the page can ask for.' }, 400);
    try {
      return c.json(perform(guild.act, body.data));
    } catch (error) {
      // Whoever did it is told, as Discord's own composer would tell them.
      return c.json({ error: error instanceof Error ? error.message : String(error) }, 422);
    }
  });
}

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** Whoever looks: the first person where the page does not yet know whom there are. */
function personIn(c: Context, { world }: Guild): string {
  const people = [...world.users.values()].filter(({ bot }) => !bot);
  const wanted = c.req.query('as');
  return (people.find(({ id }) => id === wanted) ?? people[0])?.id ?? '';
}

/** Milliseconds after which a page that has lost the guild looks for it again. */
const RETRY = 1000;

function events(c: Context, guild: Guild) {
  return streamSSE(c, async (stream) => {
    const waiting: News[] = [];
    let wake = () => {};
    const stop = follow(guild.world, personIn(c, guild), (news) => {
      // As it is now: what it tells of may change before it is written.
      waiting.push(structuredClone(news));
      wake();
    });
    stream.onAbort(() => {
      stop();
      wake();
    });
    while (!stream.aborted && !stream.closed) {
      const news = waiting.shift();
      if (news) await stream.writeSSE({ data: JSON.stringify(news), retry: RETRY });
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    stop();
  });
}

function file(c: Context, { world }: Guild): Response {
  const me = c.req.query('as') ?? '';
  const posted = world.messages.get(c.req.param('message') ?? '');
  const found = posted && maySee(world, posted, me) && posted.files.get(c.req.param('attachment') ?? '');
  if (!found) return c.text('There is no such file.', 404);
  // Anything but a picture is saved, never shown: a page among the attachments must not run as one of ours.
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(found.type);
  return c.body(new Uint8Array(found.bytes), 200, {
    'Content-Type': isPicture ? found.type : 'application/octet-stream',
    'Content-Disposition': isPicture ? 'inline' : 'attachment',
  });
}
