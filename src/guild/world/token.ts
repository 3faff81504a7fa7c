// The token of an interaction: who has it may answer.

import { randomBytes } from 'node:crypto';

/** As long as Discord's, and as hard to guess. */
export function makeToken(id: string): string {
  return Buffer.from(`interaction:${id}:`).toString('base64url') + randomBytes(48).toString('base64url');
}
