// The body of a request: JSON, or a form of JSON and files.
//
//   payload_json: {"content":"Here"}, files[0]: chart.png   →   { body: { content: 'Here' }, files: [chart.png] }

import type { SentFile } from '../world/attachments.ts';
import { refuse } from './errors.ts';

export interface Read {
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

export async function readBody(request: Request): Promise<Read> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(await request.formData());
  const text = await request.text();
  return { body: text === '' ? undefined : parse(text), files: [] };
}

async function readForm(form: FormData): Promise<Read> {
  const files: SentFile[] = [];
  for (const [field, value] of form) {
    const n = /^files?(?:\[(\d+)\])?$/.exec(field);
    if (!n || typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ n: Number(n[1] ?? 0), name: value.name, type: typeOf(value), bytes });
  }
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? parse(json) : {}, files };
}

/** As the sender says, else by the name. */
function typeOf({ type, name }: File): string {
  if (type && type !== 'application/octet-stream') return type;
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return (Object.hasOwn(TYPES, ending) && TYPES[ending]) || 'application/octet-stream';
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('badJson');
  }
}
