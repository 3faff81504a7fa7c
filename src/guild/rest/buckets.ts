// Rate limits: each route may be used so often in a while, for each channel, guild or webhook apart.
//
//   the 51st message to one channel within a second   →   429 { retry_after: 0.3, … }

import { createHash } from 'node:crypto';
import type { Answer } from './route.ts';

export interface Limits {
  /** Requests in a window, and its length in milliseconds. */
  readonly limit?: number;
  readonly window?: number;
  /** Milliseconds. Not the guild's clock: who is limited counts by their own. */
  now?(): number;
}

export interface Buckets {
  /** Counts a request. @returns headers for its answer, and the answer if it is one too many */
  take(
    method: string,
    path: string,
    pattern: string,
  ): { headers: Record<string, string>; refusal: Answer | null };
}

/** Discord's own limits are not told and change; one that a bot can count on is fifty a second. */
export function makeBuckets({
  limit = 50,
  window = 1000,
  now = () => performance.now(),
}: Limits = {}): Buckets {
  const open = new Map<string, { used: number; until: number }>();
  return {
    take(method, path, pattern) {
      const time = now();
      const key = `${method} ${pattern} ${majorOf(path)}`;
      for (const [old, { until }] of open) if (until <= time) open.delete(old);
      const bucket = open.get(key) ?? { used: 0, until: time + window };
      open.set(key, bucket);
      const isOver = bucket.used >= limit;
      if (!isOver) bucket.used += 1;
      const after = ((bucket.until - time) / 1000).toFixed(3);
      const headers = {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(limit - bucket.used),
        'x-ratelimit-reset': ((Date.now() + bucket.until - time) / 1000).toFixed(3),
        'x-ratelimit-reset-after': after,
        'x-ratelimit-bucket': createHash('md5').update(`${method} ${pattern}`).digest('hex'),
      };
      return { headers, refusal: isOver ? tooMany(Number(after)) : null };
    },
  };
}

/** Discord's answer to one request too many. @param after seconds */
export function tooMany(after: number): Answer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: after, global: false },
    headers: { 'retry-after': String(after), 'x-ratelimit-scope': 'user' },
  };
}

/** What a limit is counted for. Discord's documentation, “Rate Limits”: channel, guild, webhook with its token. */
function majorOf(path: string): string {
  return (
    /^\/(?:channels|guilds)\/\d+|^\/(?:webhooks|interactions)\/\d+\/[^/]+|\/guilds\/\d+/.exec(path)?.[0] ?? ''
  );
}
