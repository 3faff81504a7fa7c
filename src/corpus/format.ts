// The format of a document: YAML front matter, then the text.
//
//   ---
//   outlet: The Harbour Gazette
//   published: 2024-06-04
//   ---
//   The bridge will open on Friday, the mayor said.
//
// The same fields stand in a JSON line of a large set, with `id` and `text` beside them.

import { LineCounter, parseDocument } from 'yaml';
import { type Document, documentKinds, inferableFields } from '../model/document.ts';
import { z } from '../text/zod.ts';

const printed = (what: string) =>
  z
    .string({ error: `write ${what} as printed, or null` })
    .trim()
    .min(1, `write ${what} as printed, or null`)
    .nullable();

const dayOrTime = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'write a day such as 2024-06-04, or a time with its zone such as 2024-06-04T18:30:00Z',
});

const oneOf = (values: readonly string[]) => `write one of ${values.join(', ')}`;

const frontMatter = z.strictObject({
  outlet: printed('the outlet').default(null),
  headline: printed('the headline').default(null),
  label: z
    .string({ error: 'write a short description of your own, or null' })
    .trim()
    .min(1)
    .nullable()
    .default(null),
  kind: z.enum(documentKinds, { error: oneOf(documentKinds) }).optional(),
  published: dayOrTime,
  url: z
    .url({ protocol: /^https?$/, error: 'write a whole address that begins with https://, or null' })
    .nullable()
    .default(null),
  inferred: z
    .array(z.enum(inferableFields, { error: oneOf(inferableFields) }), {
      error: 'write a list such as [published], or []',
    })
    .default([]),
  note: z.string({ error: 'write a sentence, or null' }).trim().nullable().default(null),
});

/** What is wrong with a document, for the person who wrote it: the file, the line, what stands there, the mend. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

const FENCED = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\r?\n|$)/;

/**
 * Reads one Markdown file.
 *
 * @param bytes the file as it is on disk; the text after the front matter is kept byte for byte
 * @param file its name, for errors
 * @param id what the document will be called
 * @throws FormatError
 */
export function parseMarkdown(bytes: Uint8Array, file: string, id: string): Document {
  const text = decode(bytes, file);
  const fenced = FENCED.exec(text);
  if (!fenced) {
    throw new FormatError(
      /^---\s*$/m.test(text.slice(0, text.search(/\n|$/)))
        ? `${file}:1: the front matter is not closed. Write a line “---” after its last field.`
        : `${file}:1: the front matter is missing. Begin the file with a line “---”, the fields, and a line “---”.`,
    );
  }
  const lines = new LineCounter();
  const yaml = parseDocument(fenced[1]!.replaceAll('\r\n', '\n').replace(/\r$/, ''), { lineCounter: lines });
  const [fault] = yaml.errors;
  if (fault) {
    throw new FormatError(
      `${file}:${fault.linePos![0].line + 1}: ${fault.message.split(/ at line|\n/)[0]}. Mend the YAML there: a value with a colon or a mark in it stands in straight double marks.`,
    );
  }
  const lineOf = (field: PropertyKey | undefined) => {
    const pair =
      yaml.contents && 'items' in yaml.contents
        ? yaml.contents.items.find((item) => String((item as { key: unknown }).key) === field)
        : undefined;
    const start = (pair as { key?: { range?: [number] } } | undefined)?.key?.range?.[0];
    return start === undefined ? 1 : lines.linePos(start).line + 1;
  };
  return toDocument(
    id,
    text.slice(fenced[0].length),
    yaml.toJS() ?? {},
    (field) => `${file}:${lineOf(field)}`,
  );
}

const line = z.looseObject({
  id: z.union([z.string().min(1), z.number()], { error: 'write an id, such as "gazette-17"' }),
  text: z.string({ error: 'write the document’s text' }),
});

/**
 * Reads one line of a JSON Lines file.
 *
 * @param at the file and line, for errors
 * @throws FormatError
 */
export function parseJsonLine(json: string, at: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new FormatError(`${at}: not JSON: ${shown(json)}. Write one document a line, as a JSON object.`, {
      cause,
    });
  }
  const { id, text, ...fields } = checked(line, value, () => at);
  return toDocument(String(id), text, fields, () => at);
}

function toDocument(
  id: string,
  body: string,
  fields: unknown,
  at: (field?: PropertyKey) => string,
): Document {
  const { kind, inferred, ...known } = checked(frontMatter, fields, at);
  if (!body.trim())
    throw new FormatError(`${at()}: there is no text. Put the document’s words after the front matter.`);
  // Coverage is mostly reports; one that says nothing of its kind is taken for one, and says so.
  const kindInferred = kind ? inferred : [...inferred, 'kind' as const];
  return { id, ...known, kind: kind ?? 'report', inferred: [...new Set(kindInferred)], body };
}

function checked<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  at: (field?: PropertyKey) => string,
): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(frontMatter.shape).join(', ');
    throw new FormatError(`${at(issue.keys[0])}: “${issue.keys[0]}” is no field. The fields are ${known}.`);
  }
  const field = issue.path[0];
  if (field === undefined)
    throw new FormatError(`${at()}: the fields are not “name: value” lines. Stands there: ${shown(value)}.`);
  const stands = (value as Record<PropertyKey, unknown>)[field];
  const found = stands === undefined ? 'is missing' : `is ${shown(stands)}`;
  throw new FormatError(`${at(field)}: “${String(field)}” ${found}: ${issue.message}.`);
}

/** The text of a file, byte order mark and all. @throws FormatError where it is not UTF-8 */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FormatError(`${file}: not UTF-8. Save the file again with the encoding UTF-8.`, { cause });
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
