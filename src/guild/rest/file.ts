// The bytes of an attachment.
//
//   GET /attachments/7/chart.png   →   the picture

import type { Context } from 'hono';
import type { World } from '../model.ts';

export function fileOf(c: Context, world: World): Response {
  const id = c.req.param('attachment') ?? '';
  const file = [...world.messages.values()]
    .find(({ deleted, files }) => !deleted && files.has(id))
    ?.files.get(id);
  if (!file) return c.text('There is no such file.', 404);
  // Anything but a picture is saved, never shown: it must not run as a page of ours.
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(file.type);
  return c.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': isPicture ? file.type : 'application/octet-stream',
    'Content-Disposition': isPicture ? 'inline' : 'attachment',
    'X-Content-Type-Options': 'nosniff',
  });
}
