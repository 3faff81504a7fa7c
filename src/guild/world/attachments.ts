// Files that come with a message, and where they are served.
//
//   files[0] chart.png, { attachments: [{ id: 0, description: 'Rainfall' }] }
//     →  { id: '…', filename: 'chart.png', description: 'Rainfall', url: 'http://127.0.0.1:PORT/attachments/…/chart.png' }

import type { APIAttachment } from 'discord-api-types/v10';
import type { Posted, World } from '../model.ts';

/** A file as it is sent: `files[n]` of a multipart body. */
export interface SentFile {
  readonly n: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a body says of a file: of one that comes with it by `n`, of one that is there already by its id. */
export interface Listed {
  readonly id: string | number;
  readonly filename?: string;
  readonly description?: string;
}

export type Files = Map<string, Posted['files'] extends Map<string, infer F> ? F : never>;

/** Takes files in. @returns their attachments, and their bytes by id */
export function takeFiles(
  world: World,
  sent: readonly SentFile[],
  listed: readonly Listed[] = [],
): { attachments: APIAttachment[]; files: Files } {
  const files: Files = new Map();
  const attachments = sent.map(({ n, name, type, bytes }) => {
    const about = listed.find(({ id }) => String(id) === String(n));
    const id = world.nextId();
    const filename = (about?.filename ?? name).replace(/[^\w.-]+/g, '_');
    files.set(id, { name: filename, type, bytes });
    const url = `${world.origin ?? ''}/attachments/${id}/${encodeURIComponent(filename)}`;
    return {
      id,
      filename,
      ...(about?.description ? { description: about.description } : {}),
      size: bytes.length,
      content_type: type,
      url,
      proxy_url: url,
    };
  });
  return { attachments, files };
}

/** Media of components and embeds that name a file of the message, with its address: `attachment://chart.png`. */
export function resolveMedia<T>(value: T, attachments: readonly APIAttachment[]): T {
  if (Array.isArray(value)) return value.map((one) => resolveMedia(one, attachments)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, resolveMedia(field, attachments)]),
  );
  const { url } = fields;
  if (typeof url !== 'string' || !url.startsWith('attachment://')) return fields as T;
  const found = attachments.find(({ filename }) => `attachment://${filename}` === url);
  if (!found) return fields as T;
  return {
    ...fields,
    url: found.url,
    proxy_url: found.proxy_url,
    content_type: found.content_type,
    attachment_id: found.id,
  } as T;
}
