// npm start: puts the parts together.
//
//   with a token      the bot, in Discord
//   without one       the bot in a browser, against a Discord of its own
//   -- --terminal     a session in the terminal

import process from 'node:process';
import { commands } from '../commands/index.ts';
import { loadArchive, readAhead } from './archive/load.ts';
import { ownCorpus } from './corpus/read.ts';
import { readEnv } from './env.ts';
import { visible } from './present/visible.ts';
import { readStart } from './start-options.ts';
import { explain } from './terminal/fault.ts';

/** To standard error, so that what is piped on is answers only. */
const say = (line: string) => console.error(visible(line));

try {
  const { where, port, help } = readStart(process.argv.slice(2));
  if (help) {
    console.log(help);
    process.exit(0);
  }
  const env = readEnv();
  const archive = loadArchive(env.CORPUS ?? ownCorpus);
  for (const reason of archive.leftOut) say(`Left out: ${reason}`);
  say(
    archive.readings.length > 0
      ? `${archive.readings.length === 1 ? 'One document' : `${archive.readings.length} documents`} read.`
      : 'There is no coverage yet: corpus/ holds no document.',
  );
  // Each part is loaded only where it is used: discord.js takes longer to load than a session takes to start.
  if (where === 'terminal') {
    const { runSession } = await import('./terminal/session.ts');
    say('This is a local session: /help lists the commands.');
    await runSession({ input: process.stdin, output: process.stdout, commands, archive });
  } else if (env.DISCORD_TOKEN && where !== 'browser') {
    const { runDiscord } = await import('./discord/client.ts');
    readAhead(archive.readings);
    await runDiscord({ env: { ...env, LOG_LEVEL: env.LOG_LEVEL ?? 'info' }, archive, commands });
  } else {
    const { runInBrowser } = await import('./in-browser.ts');
    readAhead(archive.readings);
    // Of what goes well the page tells.
    await runInBrowser({ port, logLevel: env.LOG_LEVEL ?? 'warn', say, archive, commands });
  }
} catch (error) {
  say(explain(error).message);
  process.exitCode = 1;
}
