// npm start: puts the parts together. With a token it runs the bot, without one a session in the terminal.

import process from 'node:process';
import { commands } from '../commands/index.ts';
import { loadArchive, readAhead } from './archive/load.ts';
import { ownCorpus } from './corpus/read.ts';
import { readEnv } from './env.ts';
import { visible } from './present/visible.ts';
import { explain } from './terminal/fault.ts';
import { runSession } from './terminal/session.ts';

/** To standard error, so that what is piped on is answers only. */
const say = (line: string) => console.error(visible(line));

try {
  const env = readEnv();
  const archive = loadArchive(env.CORPUS ?? ownCorpus);
  for (const reason of archive.leftOut) say(`Left out: ${reason}`);
  say(
    archive.readings.length > 0
      ? `${archive.readings.length === 1 ? 'One document' : `${archive.readings.length} documents`} read.`
      : 'There is no coverage yet: corpus/ holds no document.',
  );
  if (env.DISCORD_TOKEN && !process.argv.includes('--terminal')) {
    // Only now: discord.js takes longer to load than a session takes to start.
    const { runDiscord } = await import('./discord/client.ts');
    readAhead(archive.readings);
    await runDiscord({ env, archive, commands });
  } else {
    say(
      'This is a local session: /help lists the commands. For Discord, put DISCORD_TOKEN=… into .env (README.md says how to get one).',
    );
    await runSession({ input: process.stdin, output: process.stdout, commands, archive });
  }
} catch (error) {
  say(explain(error).message);
  process.exitCode = 1;
}
