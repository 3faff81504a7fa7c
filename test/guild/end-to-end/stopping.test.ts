// The program itself, as it is started: told to stop with an answer under way, it finishes that first.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openGuild } from '../../../src/guild/guild.ts';
import type { Guild } from '../../../src/guild/model.ts';
import { answerTo } from '../../../src/guild/testing/answer.ts';
import { happens } from '../../../src/guild/testing/happens.ts';
import { registerIn } from '../test-guild.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `npm start` with a token, for this guild. */
function start({ token, api }: Guild): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx/esm', 'src/main.ts'], {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: token, DISCORD_API: api, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s with an answer under way', async (signal) => {
  const guild = await openGuild();
  try {
    await registerIn(guild);
    const online = happens(guild.world, (change) => (change.kind === 'presence' ? true : undefined));
    const program = start(guild);
    const exited = once(program, 'exit');
    let said = '';
    program.stdout!.on('data', (data) => {
      said += data;
    });
    program.stderr!.resume();
    await Promise.race([
      online,
      exited.then(() => Promise.reject(new Error(`It ended before it was there: ${said}`))),
    ]);
    const [, ada] = [...guild.world.users.keys()];
    const [general] = [...guild.world.channels.keys()];
    const letGo = guild.faults.hold(/^PATCH .*@original$/);
    const answer = answerTo(guild.world, () => guild.act.slash(ada!, general!, 'sources', {}));
    await letGo.arrived;
    const stopping = new Promise<void>((resolve) => {
      program.stdout!.on('data', () => /"msg":"stopping"/.test(said) && resolve());
    });
    program.kill(signal);
    await stopping;
    letGo();
    expect((await answer).text).toContain('### ');
    expect(await exited).toEqual([0, null]);
    expect(said).toContain('"msg":"stopped"');
  } finally {
    await guild.close();
  }
});
