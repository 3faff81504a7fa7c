// The people of a guild by name, for tests that read as people act.
//
//   const member = membersOf(guild);
//   const ada = member('ada').in('general');
//   await ada.slash('roll', { sides: 6 });

import type { Guild } from '../model.ts';
import { type Person, personIn } from './person.ts';

export interface Member {
  readonly id: string;
  in(channel: string): Person;
  /** In direct messages with the bot. */
  direct(): Person;
}

/** @param settled as `personIn` takes it */
export function membersOf(guild: Guild, settled?: (channelId: string) => Promise<void>) {
  return (name: string): Member => {
    const id = memberIn(guild, name);
    return {
      id,
      in: (channel) => personIn(guild, id, channelIn(guild, channel), settled),
      direct: () => personIn(guild, id, guild.act.openDirect(id).id, settled),
    };
  };
}

/** @throws naming the people that there are */
export function memberIn({ world }: Guild, name: string): string {
  const people = [...world.users.values()].map(({ id, username }) => ({ id, name: username }));
  return idOf(people, name.toLowerCase(), 'member');
}

/** @throws naming the channels that there are */
export function channelIn({ world }: Guild, name: string): string {
  return idOf([...world.channels.values()], name, 'channel');
}

function idOf(all: readonly { id: string; name: string }[], name: string, what: string): string {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${what} “${name}”: ${all.map((one) => one.name).join(', ')}.`);
  return found.id;
}
