// npm run register [-- --dry-run]: tells Discord of the commands, to DISCORD_GUILD_ID alone where that is set.

import process from 'node:process';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { definitionsOf } from './discord/definitions.ts';
import { redact } from './discord/log.ts';
import { explainLogin } from './discord/login-faults.ts';
import { register, restOf } from './discord/register.ts';
import { readEnv } from './env.ts';
import { UserError } from './model/user-error.ts';

const HELP =
  'npm run register            registers the commands\nnpm run register -- --dry-run    only shows what would change';

let token = '';
try {
  const dryRun = dryRunOf(process.argv.slice(2));
  const env = readEnv();
  token = env.DISCORD_TOKEN ?? '';
  if (!token)
    throw new UserError('DISCORD_TOKEN is not set. Put it into .env; .env.example says where it is found.');
  const rest = restOf(token, env.DISCORD_API);
  const guildId = env.DISCORD_GUILD_ID;
  const wanted = definitionsOf(commands, guildId ? 'guild' : 'global');
  await register({ rest, wanted, guildId, dryRun, say: (line) => console.log(line) });
} catch (error) {
  const explained = explainLogin(error);
  const words =
    explained instanceof UserError ? explained.message : String((explained as Error)?.stack ?? explained);
  console.error(redact(words, [token]));
  process.exitCode = 1;
}

function dryRunOf(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } }).values['dry-run'];
  } catch (cause) {
    throw new UserError(`${(cause as Error).message}\n${HELP}`, { cause });
  }
}
