// A short name for a document as it was when a button was made: if its text changes, so does the key, and an
// old button cannot show other words than it was made for.

import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';

const known = new WeakMap<Document, string>();

/** 12 characters of base64url: 72 bits, so that no two documents of an archive meet. */
export function documentKey(document: Document): string {
  const before = known.get(document);
  if (before) return before;
  const key = createHash('sha256')
    .update(`${document.id}\0${document.body}`)
    .digest('base64url')
    .slice(0, 12);
  known.set(document, key);
  return key;
}
