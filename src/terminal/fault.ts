// What somebody is told when there is no answer: never a stack trace.

import { UserError } from '../model/user-error.ts';
import type { ErrorJson } from './schema.ts';

/** `bad-request` where the asker can mend it, and the message says how; `internal` where the program is at fault. */
export function explain(error: unknown): ErrorJson['error'] {
  if (error instanceof UserError) return { code: 'bad-request', message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `A fault in the program: ${message}` };
}
