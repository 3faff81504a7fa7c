// The log, in which no token ever stands.
//
//   DiscordAPIError … url: …/webhooks/1/aW50ZXJhY3Rpb24…/messages/@original
//     →  …/webhooks/1/[token]/messages/@original

import { type DestinationStream, type Logger, pino } from 'pino';

export interface LogOptions {
  readonly level: string;
  /** The bot's token and whatever else must never be written. */
  readonly secrets: readonly string[];
  /** For tests; standard output otherwise. */
  readonly destination?: DestinationStream;
}

/** A log of JSON lines. Each line is cleared of tokens as it is written, whatever brought them into it. */
export function createLog({ level, secrets, destination }: LogOptions): Logger {
  const options = {
    level,
    base: undefined,
    serializers: { err: errorFields },
    hooks: { streamWrite: (line: string) => redact(line, secrets) },
  };
  return destination ? pino(options, destination) : pino(options);
}

const HIDDEN = '[token]';

/** Interaction tokens in Discord's addresses, by their beginning ("interaction:" in base64), and bots' tokens. */
const TOKENS: readonly (readonly [RegExp, string])[] = [
  [/(\/(?:interactions|webhooks)\/\d+\/)[^/\s"'\\?]+/g, `$1${HIDDEN}`],
  [/aW50ZXJhY3Rpb24[\w=+/-]*/g, HIDDEN],
  [/("token"\s*:\s*")[^"\\]+/gi, `$1${HIDDEN}`],
  [/[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, HIDDEN],
];

/** A text without tokens. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter(Boolean).reduce((line, secret) => line.replaceAll(secret, HIDDEN), text);
  return TOKENS.reduce((line, [pattern, shown]) => line.replace(pattern, shown), known);
}

/** An error's fields that help. Not the request's body, which holds a whole answer. */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { code, status, method, url } = error as {
    code?: unknown;
    status?: unknown;
    method?: unknown;
    url?: unknown;
  };
  const { name, message, stack, cause } = error;
  return { name, message, code, status, method, url, stack, ...(cause ? { cause: errorFields(cause) } : {}) };
}
