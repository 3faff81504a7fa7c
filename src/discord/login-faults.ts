// Why the bot cannot log in, and what to do about it, in one line.
//
//   TokenInvalid   →   Discord does not accept the token. Copy it again …

import { DiscordAPIError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { UserError } from '../model/user-error.ts';

const TOKEN =
  'Discord does not accept the token in DISCORD_TOKEN. Copy it again from the developer portal (Bot → Reset Token) into .env.';
const INTENTS =
  'Discord refuses the Message Content intent, which ASK_CHANNELS needs. Switch it on in the developer portal (Bot → Privileged Gateway Intents), or take ASK_CHANNELS out of .env.';

/** Close codes after which there is no use in trying again. */
const CLOSED: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN,
  [GatewayCloseCodes.DisallowedIntents]: INTENTS,
};

/** What discord.js says, word for word, where it gives no code. */
const SAID: Readonly<Record<string, string>> = {
  'Authentication failed': TOKEN,
  'Used disallowed intents': INTENTS,
};

/** A sentence on why the login failed or the connection ended, with its cause; other faults as they are. */
export function explainLogin(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const { code, status, closeCode } = error as { code?: unknown; status?: number; closeCode?: number };
  if (code === DiscordjsErrorCodes.TokenInvalid || status === 401)
    return new UserError(TOKEN, { cause: error });
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const line = `Discord answers with an error (${error.status}: ${error.message}). Try again in a while; discordstatus.com says whether it is known.`;
    return new UserError(line, { cause: error });
  }
  const known = CLOSED[closeCode ?? 0] ?? SAID[error.message];
  if (known) return new UserError(known, { cause: error });
  const network = networkCode(error);
  if (network) return unreachable(network, error);
  if (closeCode)
    return new UserError(`Discord closed the connection (${closeCode}). Start the bot again.`, {
      cause: error,
    });
  return error;
}

/** @param how the network's own word for it: ENOTFOUND */
export function unreachable(how: string, cause?: Error): UserError {
  const line = `Discord cannot be reached (${how}). See to the network, or the proxy, and start again.`;
  return new UserError(line, { cause });
}

/** The system's or the HTTP client's code for a failure to connect, wherever in the chain of causes it stands. */
function networkCode(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, name } = at as { code?: unknown; name: string };
    if (typeof code === 'string' && /^(?:E[A-Z_]{3,}|UND_ERR_\w+|CERT_\w+|\w+_CERT\w*)$/.test(code))
      return code;
    if (name === 'AbortError') return 'timed out';
  }
  return null;
}
