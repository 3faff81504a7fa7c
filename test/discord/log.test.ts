import { DiscordAPIError, HTTPError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, redact } from '../../src/discord/log.ts';

const BOT = 'MTAwMDAwMDAwMDAwMDAwMDAx.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';
const interactionToken = fc.stringMatching(/^[\w-]{20,200}$/).map((tail) => `aW50ZXJhY3Rpb246${tail}`);

function logging() {
  const lines: string[] = [];
  const log = createLog({
    level: 'trace',
    secrets: [BOT],
    destination: { write: (line) => lines.push(line) },
  });
  return { log, lines };
}

describe('the log', () => {
  it('never holds a token, however it came there', () => {
    fc.assert(
      fc.property(interactionToken, fc.constantFrom('interactions', 'webhooks'), (token, kind) => {
        const { log, lines } = logging();
        const url = `https://discord.com/api/v10/${kind}/500000000000000001/${token}/messages/%40original?a=b`;
        const raw = { code: 10062, message: `Unknown ${token}` };
        const api = new DiscordAPIError(raw, 10062, 404, 'POST', url, { body: { token }, files: undefined });
        log.error({ err: api, doing: url }, `failed at ${url} as ${BOT}`);
        log.error({ err: new HTTPError(500, 'oops', 'POST', url, {}) });
        log.error(new Error(`Bot ${BOT}`, { cause: api }));
        log.warn({ deep: { token, url: [url], header: `Bot ${BOT}` } });
        for (const line of lines) {
          expect(line).not.toContain(token);
          expect(line).not.toContain(BOT);
          expect(() => JSON.parse(line)).not.toThrow();
        }
        expect(lines).toHaveLength(4);
      }),
    );
  });

  it('keeps what helps: the code, the address without its token, the cause', () => {
    const { log, lines } = logging();
    const url = 'https://discord.com/api/v10/webhooks/1/aW50ZXJhY3Rpb24x/messages/@original';
    const api = new DiscordAPIError({ code: 50035, message: 'Invalid' }, 50035, 400, 'PATCH', url, {
      body: {},
      files: undefined,
    });
    log.error({ err: new Error('no answer', { cause: api }), reference: 'ab12' }, 'fault');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      reference: 'ab12',
      err: {
        message: 'no answer',
        stack: expect.stringContaining('no answer'),
        cause: {
          code: 50035,
          status: 400,
          url: 'https://discord.com/api/v10/webhooks/1/[token]/messages/@original',
        },
      },
    });
    expect(lines[0]).not.toContain('requestBody');
  });

  it('logs what was thrown and is no error', () => {
    const { log, lines } = logging();
    log.error({ err: 'a string' });
    expect(JSON.parse(lines[0]!)).toMatchObject({ err: 'a string' });
  });

  it.each([
    [
      'any bot’s token',
      'x MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.Gh1jKl.abcdefghijklmnopqrstuvwxyz01234 y',
      'x [token] y',
    ],
    ['a token by its name', '{"token":"abc","a":1}', '{"token":"[token]","a":1}'],
    ['nothing', 'The bridge is sound. 1.2.3 a.b.c', 'The bridge is sound. 1.2.3 a.b.c'],
    ['nothing of an address without one', '/interactions/1/callback', '/interactions/1/[token]'],
  ])('hides %s', (_, text, shown) => {
    expect(redact(text, [''])).toBe(shown);
  });
});
