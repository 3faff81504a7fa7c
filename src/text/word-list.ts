// Word lists: data files of one JSON object a line, each with its reason, checked when loaded.
//
//   {"word": "added", "example": "“It will hold,” she added.", "reason": "neutral report of more speech"}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from './zod.ts';

/** What every entry of every list has, beside fields of its own: where it is met, and why it is listed. */
export const listedWord = z.object({
  word: z.string().min(1),
  example: z.string().min(1),
  reason: z.string().min(1),
});

/**
 * Reads a word list.
 *
 * @param file beside the module that uses it: `new URL('verbs.jsonl', import.meta.url)`
 * @param entry the zod schema of one line
 * @returns the entries in the file's order
 * @throws Error naming the file, the line, what stands there and the mend; also where a word is listed twice
 */
export function readWordList<Entry extends { word: string }>(file: URL, entry: z.ZodType<Entry>): Entry[] {
  const path = fileURLToPath(file);
  const seen = new Map<string, number>();
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [{ line, at: `${path}:${index + 1}`, number: index + 1 }] : []))
    .map(({ line, at, number }) => {
      const read = checked(line, entry, at);
      const twice = seen.get(read.word);
      if (twice)
        throw new Error(`${at}: “${read.word}” is listed on line ${twice} already. Keep one of the two.`);
      seen.set(read.word, number);
      return read;
    });
}

/** The words of a list that says no more of them than that they are of one kind. */
export function readWords(file: URL): ReadonlySet<string> {
  return new Set(readWordList(file, listedWord).map(({ word }) => word));
}

function checked<Entry>(line: string, entry: z.ZodType<Entry>, at: string): Entry {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${at}: not a JSON object: ${line.slice(0, 80)}. Write one {"word": …} a line.`, {
      cause,
    });
  }
  const result = entry.safeParse(json);
  if (result.success) return result.data;
  throw new Error(`${at}: ${z.prettifyError(result.error)}. Stands there: ${line.slice(0, 80)}`);
}
