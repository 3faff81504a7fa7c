// Conversations: each person has one with the bot, made when it is first needed.

import type { Channel, World } from '../model.ts';
import { COMMON } from './permissions.ts';

/** The direct messages of a person and the bot. */
export function openDirect(world: World, person: string): Channel {
  const user = world.users.get(person);
  if (!user || user.bot) throw new Error(`Nobody with the id ${person} can be written to.`);
  const known = [...world.channels.values()].find(({ recipient }) => recipient === person);
  if (known) return known;
  const id = world.nextId();
  const channel: Channel = {
    id,
    name: user.global_name ?? user.username,
    kind: 'dm',
    recipient: person,
    permissions: COMMON,
  };
  world.channels.set(id, channel);
  world.tell({ kind: 'channel', channel });
  return channel;
}
