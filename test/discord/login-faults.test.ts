import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, it } from 'vitest';
import { explainLogin } from '../../src/discord/login-faults.ts';
import { UserError } from '../../src/model/user-error.ts';

const withCode = (code: string | number, message = 'x') => Object.assign(new Error(message), { code });
const api = (status: number) =>
  new DiscordAPIError({ code: 0, message: 'x' }, 0, status, 'GET', 'https://a.example', {
    body: undefined,
    files: undefined,
  });

it.each([
  [withCode('TokenInvalid'), /DISCORD_TOKEN/],
  [api(401), /DISCORD_TOKEN/],
  [new Error('Authentication failed'), /DISCORD_TOKEN/],
  [Object.assign(new Error('x'), { closeCode: 4004 }), /DISCORD_TOKEN/],
  [new Error('Used disallowed intents'), /Message Content/],
  [Object.assign(new Error('x'), { closeCode: 4014 }), /Message Content/],
  [Object.assign(new Error('x'), { closeCode: 4011 }), /4011/],
  [withCode('ENOTFOUND'), /cannot be reached \(ENOTFOUND\)/],
  [withCode('UND_ERR_CONNECT_TIMEOUT'), /cannot be reached/],
  [new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') }), /cannot be reached \(ECONNREFUSED\)/],
  [Object.assign(new Error('x'), { name: 'AbortError' }), /timed out/],
  [new HTTPError(503, 'Service Unavailable', 'GET', 'https://a.example', {}), /503/],
  [api(500), /500/],
])('%s is explained in one line', (error, line) => {
  const explained = explainLogin(error);
  expect(explained).toBeInstanceOf(UserError);
  expect((explained as UserError).message).toMatch(line);
  expect((explained as UserError).message).not.toContain('\n');
  expect((explained as UserError).cause).toBe(error);
});

it.each([new TypeError('x is not a function'), new UserError('as written'), 'a string'])(
  '%s stays as it is',
  (error) => {
    expect(explainLogin(error)).toBe(error);
  },
);
