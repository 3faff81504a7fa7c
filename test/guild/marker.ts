// How a test knows that the bot stays silent. The bot answers the messages of a channel one after the other, so that
// once it has answered a later one it has nothing to say to the one before.
//
//   Ada: “nice weather” · Marker: “@On the Record” · the bot answers Marker   →   it does not answer Ada

import type { Exchange, Guild } from '../../src/guild/model.ts';
import { happens } from '../../src/guild/testing/happens.ts';
import { replyTo } from '../../src/guild/testing/person.ts';
import { remove } from '../../src/guild/world/messages.ts';

/** Somebody in the guild who says nothing else. */
export const MARKER = 'Marker';

export interface Marker {
  /** Waits until the bot is done with what was said before in a channel. */
  settled(channelId: string): Promise<void>;
  isAbout(exchange: Exchange): boolean;
}

export function makeMarker({ world, act }: Guild, id: string): Marker {
  const ours = new Set<string>();
  return {
    async settled(channelId) {
      // In direct messages there is nobody but the two.
      const by = world.channels.get(channelId)?.recipient ?? id;
      const marker = act.say(by, channelId, `<@${world.bot.id}>`);
      ours.add(marker.message.id);
      const reply = await happens(world, (change) => {
        const found = replyTo(world, marker);
        if (found) ours.add(found.message.id);
        const isSaid = change.kind === 'exchange' && change.exchange.how === 'rest';
        return isSaid ? found : undefined;
      });
      remove(world, reply);
      remove(world, marker);
    },
    isAbout: ({ about }) => about !== undefined && ours.has(about),
  };
}
