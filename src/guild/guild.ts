// A small Discord on this machine, for a bot to connect to in place of Discord's own.
//
//   const guild = await openGuild({ members: ['Ada'], channels: ['general'] });
//   new Client({ intents, rest: { api: guild.api } }).login(guild.token)

import { assemble, type OpenOptions } from './assemble.ts';
import { openGateway } from './gateway/gateway.ts';
import type { Guild } from './model.ts';
import { makeActs } from './people/act.ts';

/** Opens a guild. The bot's token is made up where none is given. */
export function openGuild(options: OpenOptions = {}): Promise<Guild> {
  return assemble(options, { openGateway, makeActs });
}
