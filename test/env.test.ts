import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../src/env.ts';
import { UserError } from '../src/model/user-error.ts';

describe('readEnv', () => {
  it('has what is set, and defaults for the rest', () => {
    expect(readEnv({})).toEqual({ ASK_CHANNELS: [] });
    expect(
      readEnv({
        DISCORD_TOKEN: ' a.b.c ',
        DISCORD_GUILD_ID: '300000000000000001',
        ASK_CHANNELS: '400000000000000001, 400000000000000002,',
        LOG_LEVEL: 'debug',
        CORPUS: 'elsewhere',
        DISCORD_API: 'http://127.0.0.1:8080/api',
        PATH: '/bin',
      }),
    ).toEqual({
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_GUILD_ID: '300000000000000001',
      ASK_CHANNELS: ['400000000000000001', '400000000000000002'],
      LOG_LEVEL: 'debug',
      CORPUS: 'elsewhere',
      DISCORD_API: 'http://127.0.0.1:8080/api',
    });
  });

  it('takes what is set to nothing for not set', () => {
    expect(readEnv({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', ASK_CHANNELS: '' })).toEqual(readEnv({}));
  });

  it.each([
    ['DISCORD_TOKEN', 'a secret thing', /one word/],
    ['DISCORD_GUILD_ID', 'my server', /Copy ID/],
    ['ASK_CHANNELS', '400000000000000001,general', /Copy ID/],
    ['LOG_LEVEL', 'loud', /fatal, error, warn/],
    ['DISCORD_API', 'localhost', /http:\/\/127/],
  ])('names %s where it is %j, with the mend', (name, value, mend) => {
    const read = () => readEnv({ [name]: value });
    expect(read).toThrow(UserError);
    expect(read).toThrow(mend);
    expect(read).toThrow(new RegExp(`^${name} `));
  });

  it('never repeats the token', () => {
    expect(() => readEnv({ DISCORD_TOKEN: 'my secret' })).not.toThrow(/secret/);
  });

  it('is explained by .env.example, variable for variable', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const named = Array.from(example.matchAll(/^([A-Z_]+)=/gm), (match) => match[1]);
    expect(named).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'ASK_CHANNELS',
      'LOG_LEVEL',
      'CORPUS',
      'DISCORD_API',
    ]);
  });
});
