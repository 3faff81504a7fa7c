// Who may come in: pages of this address, in a browser of this machine.
//
//   Host: 127.0.0.1:4310                              comes in
//   Host: evil.example (rebound to 127.0.0.1)         stays out
//   Origin: https://evil.example                      stays out

import type { MiddlewareHandler } from 'hono';

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/** Refuses requests that are not from this machine's own page, and forbids the page whatever is not ours. */
export const door: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  if (!LOOPBACK.test(host)) return c.text('This page is only for the machine that it runs on.', 403);
  if (origin !== undefined && origin !== `http://${host}`) return c.text('Not from another page.', 403);
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
};

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};
