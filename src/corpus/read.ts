// Reads a corpus: a folder of Markdown files, or a file of JSON Lines. A document that cannot be read is left
// out with a sentence on why, and the others load.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Document } from '../model/document.ts';
import { UserError } from '../model/user-error.ts';
import { decode, FormatError, parseJsonLine, parseMarkdown } from './format.ts';

export interface Corpus {
  readonly documents: readonly Document[];
  /** A sentence for each file or line that was left out: its name, the line, what stands there, the mend. */
  readonly leftOut: readonly string[];
}

/** Where the project keeps its documents. */
export const ownCorpus = join(import.meta.dirname, '..', '..', 'corpus');

/** Not a document, but the words for people who add documents. */
const ABOUT = 'README.md';

/**
 * Reads every document of a folder or a `.jsonl` file.
 *
 * @throws UserError if there is no such folder or file
 */
export function readCorpus(path: string): Corpus {
  const documents = new Map<string, Document>();
  const leftOut: string[] = [];
  for (const { at, parse } of entriesOf(path)) {
    try {
      const document = parse();
      if (documents.has(document.id)) {
        throw new FormatError(
          `${at}: the id “${document.id}” is used twice. Give one of the two another id.`,
        );
      }
      documents.set(document.id, document);
    } catch (error) {
      leftOut.push(reason(error, at));
    }
  }
  return { documents: [...documents.values()], leftOut };
}

interface Entry {
  readonly at: string;
  readonly parse: () => Document;
}

function entriesOf(path: string): Entry[] {
  const isFolder = statOf(path);
  if (isFolder) {
    return namesIn(path)
      .filter((name) => name.endsWith('.md') && name !== ABOUT && !name.startsWith('.'))
      .sort()
      .map((name) => ({
        at: name,
        parse: () => parseMarkdown(readFileSync(join(path, name)), name, name.slice(0, -3)),
      }));
  }
  const name = basename(path);
  const lines = linesOf(path, name);
  // Else each of its lines would be told of.
  if (lines.some((line) => line.trim()) && !lines.some((line) => /^\s*\{.*\}\s*$/.test(line))) {
    throw new UserError(
      `${name} holds no JSON object on any line. Give a folder of .md files, or a file with one document a line.`,
    );
  }
  return lines.flatMap((line, i) => {
    const at = `${name}:${i + 1}`;
    return line.trim() ? [{ at, parse: () => parseJsonLine(line, at) }] : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new UserError(reason(cause, folder), { cause });
  }
}

function linesOf(path: string, name: string): string[] {
  try {
    return decode(readFileSync(path), name).split('\n');
  } catch (cause) {
    throw new UserError(reason(cause, name), { cause });
  }
}

/** Whether a path is a folder. */
function statOf(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw new UserError(`There is no corpus at “${path}”. Give a folder of .md files or a .jsonl file.`, {
      cause,
    });
  }
}

function reason(error: unknown, at: string): string {
  if (error instanceof FormatError) return error.message;
  const { code = '' } = error as NodeJS.ErrnoException;
  return `${at}: ${faults[code] ?? 'cannot be read. See that it is a file that may be read.'}`;
}

/** What the system's codes mean to people, and the mend. */
const faults: Readonly<Record<string, string>> = {
  ENOENT: 'is a link to a file that is not there. Mend the link, or remove it.',
  ELOOP: 'is a link that leads back to itself. Mend the link, or remove it.',
  EISDIR: 'is a folder, not a file. Move its documents up one folder, or give it a name without “.md”.',
  EACCES: 'may not be read. Give whoever runs the program leave to read it.',
  EPERM: 'may not be read. Give whoever runs the program leave to read it.',
};
