// From a corpus on disk to an archive.

import { readCorpus } from '../corpus/read.ts';
import { readDocument } from '../extract/read.ts';
import type { Reading } from '../model/reading.ts';
import { type Archive, makeArchive } from './archive.ts';

/**
 * Loads a corpus. What cannot be read is left out, and the archive says so.
 *
 * @param path a folder of `.md` files, or a `.jsonl` file
 * @throws UserError if there is no such folder or file
 */
export function loadArchive(path: string): Archive {
  const { documents, leftOut } = readCorpus(path);
  return makeArchive(documents.map(readDocument), leftOut);
}

/** Finds all that there is to find now, so that in a bot no answer waits for it. */
export function readAhead(readings: readonly Reading[]): void {
  for (const { named, people, timexes, quotes, positions } of readings)
    void [named, people, timexes, quotes, positions];
}
