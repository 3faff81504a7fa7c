// Where a person can be, and what they see there.
//
//   Ben, in Ada's direct messages   →   Error: There is no channel with the id … for ben.

import type { APIUser } from 'discord-api-types/v10';
import type { Channel, Posted, World } from '../model.ts';

/** @throws where there is no such person, or they are not in such a channel */
export function placeOf(world: World, by: string, channelId: string): Channel {
  const { username } = personOf(world, by);
  const channel = world.channels.get(channelId);
  if (!channel || (channel.kind === 'dm' && channel.recipient !== by))
    throw new Error(`There is no channel with the id ${channelId} for ${username}.`);
  return channel;
}

/** @throws where there is no such message for them: it is gone, or somebody else's to see */
export function messageSeenBy(world: World, by: string, messageId: string): Posted {
  const posted = world.messages.get(messageId);
  const isThere = posted && !posted.deleted && (posted.onlyFor === null || posted.onlyFor === by);
  if (!isThere)
    throw new Error(`There is no message with the id ${messageId} to be seen: it may be deleted.`);
  placeOf(world, by, posted.channelId);
  return posted;
}

function personOf(world: World, id: string): APIUser {
  const user = world.users.get(id);
  if (!user || user.bot) throw new Error(`There is nobody with the id ${id} here.`);
  return user;
}
