// The text that otr analyse is given: a file, or what is piped in.

import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { UserError } from '../model/user-error.ts';

/**
 * Reads a text, byte for byte, so that offsets are into what was given.
 *
 * @param file read from `input` where there is none, or where it is `-`
 * @throws UserError where it cannot be read or is no UTF-8
 */
export async function readText(file: string | undefined, input: Readable): Promise<string> {
  const bytes = file === undefined || file === '-' ? await buffer(input) : fileOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserError(`${file ?? 'The text'} is not UTF-8. Save it again with the encoding UTF-8.`, {
      cause,
    });
  }
}

function fileOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no file' : 'Cannot read';
    throw new UserError(`${why} “${file}”. Give a text file, or pipe the text in.`, { cause });
  }
}
