// The guild and its channels, as far as the bot sees them.

import type { Channel, World } from '../model.ts';
import { has } from '../world/permissions.ts';
import { channelShape, guildShape, memberShape } from '../world/shapes.ts';
import { refuse } from './errors.ts';
import { type Asking, done, ok, type Route } from './route.ts';

export const placeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    answer: (asking) => ok(channelShape(asking.world, channelIn(asking))),
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    answer(asking) {
      const { world } = asking;
      const channel = channelIn(asking);
      if (!has(channel.permissions, 'SendMessages')) return refuse('missingPermissions');
      world.tell({ kind: 'typing', channelId: channel.id, userId: world.bot.id });
      return done();
    },
  },
  { method: 'GET', path: '/guilds/:guild', answer: (asking) => ok(guildShape(guildIn(asking))) },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    answer(asking) {
      const world = guildIn(asking);
      const inGuild = [...world.channels.values()].filter(({ kind }) => kind === 'text');
      return ok(inGuild.map((channel) => channelShape(world, channel)));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    answer(asking) {
      const world = guildIn(asking);
      const user = world.users.get(asking.params['user']!) ?? refuse('unknownMember');
      return ok(memberShape(world, user.id));
    },
  },
];

/** The channel of the path, if the bot may see it. */
export function channelIn({ world, params }: Asking): Channel {
  const channel = world.channels.get(params['channel']!) ?? refuse('unknownChannel');
  return has(channel.permissions, 'ViewChannel') ? channel : refuse('missingAccess');
}

/** The world, if the guild of the path is the one that the bot is in. */
function guildIn({ world, params }: Asking): World {
  return params['guild'] === world.guild.id ? world : refuse('unknownGuild');
}
