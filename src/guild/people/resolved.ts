// Options that name somebody or something by id: what stands behind the id goes with them.
//
//   { who: ADA }   →   resolved: { users: { ADA: { username: 'ada' } }, members: { ADA: { roles: [] } } }

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { World } from '../model.ts';
import { COMMON } from '../world/permissions.ts';
import { channelShape, guildShape, memberShape } from '../world/shapes.ts';

export type Resolved = Partial<
  Record<'users' | 'members' | 'channels' | 'roles', Record<string, object | undefined>>
>;

/** By the option's type: adds what the id stands for. @returns whether there is such */
export const resolvers: Readonly<Record<number, (world: World, id: string, resolved: Resolved) => boolean>> =
  {
    [Type.User]: addUser,
    [Type.Channel]: addChannel,
    [Type.Role]: addRole,
    [Type.Mentionable]: (world, id, resolved) => addUser(world, id, resolved) || addRole(world, id, resolved),
  };

function addUser(world: World, id: string, resolved: Resolved): boolean {
  const user = world.users.get(id);
  if (!user) return false;
  const { user: _, ...member } = memberShape(world, id);
  resolved.users = { ...resolved.users, [id]: user };
  resolved.members = { ...resolved.members, [id]: { ...member, permissions: String(COMMON) } };
  return true;
}

function addChannel(world: World, id: string, resolved: Resolved): boolean {
  const channel = world.channels.get(id);
  if (channel?.kind !== 'text') return false;
  resolved.channels = {
    ...resolved.channels,
    [id]: { ...channelShape(world, channel), permissions: String(COMMON) },
  };
  return true;
}

/** The one role that there is: everybody's. */
function addRole(world: World, id: string, resolved: Resolved): boolean {
  const role = guildShape(world).roles.find((one) => one.id === id);
  if (!role) return false;
  resolved.roles = { ...resolved.roles, [id]: role };
  return true;
}
