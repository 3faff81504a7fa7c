// What changes in the world, as news for one person. What they may not see is no news.
//
//   message of Ada's, onlyFor Ada   →   for Ada: [{ kind: 'message', … }]; for Ben: []

import type { Change, World } from '../guild/model.ts';
import { PATIENCE } from '../guild/world/interactions.ts';
import { commandsOf, isTheirs, mayKnow, maySee, placeOf, questionOf, toldOf, viewOf } from './may-see.ts';
import type { News } from './view.ts';

/**
 * Tells all that there is, then everything that changes.
 *
 * @param tell is given each piece of news, in order
 * @returns a canceller
 */
export function follow(world: World, me: string, tell: (news: News) => void): () => void {
  const waiting = new Map<string, () => void>();
  tell({ kind: 'view', view: viewOf(world, me) });
  for (const asked of world.interactions.values()) watch(asked.id);

  /** An interaction that nobody acknowledges is news too, when its time is up. */
  function watch(id: string): void {
    const asked = world.interactions.get(id);
    if (!asked || asked.by !== me || asked.acknowledged !== null || waiting.has(id)) return;
    const due = asked.at + PATIENCE;
    if (world.clock.now() >= due) return;
    const told = () => asked.acknowledged === null && tell({ kind: 'asked', asked: questionOf(asked, due) });
    waiting.set(id, world.clock.at(due, told));
  }

  const stop = world.onChange((change) => {
    if (change.kind === 'interaction') watch(change.asked.id);
    for (const news of newsOf(world, me, change)) tell(news);
  });
  return () => {
    stop();
    for (const cancel of waiting.values()) cancel();
  };
}

function newsOf(world: World, me: string, change: Change): News[] {
  switch (change.kind) {
    case 'message':
    case 'message-edit':
    case 'message-delete': {
      const { posted } = change;
      if (!maySee(world, posted, me)) return [];
      const deleted = posted.deleted || change.kind === 'message-delete';
      return [{ kind: 'message', message: { ...toldOf(world, posted, me), deleted } }];
    }
    case 'interaction': {
      const { asked } = change;
      return mayKnow(world, asked, me)
        ? [{ kind: 'asked', asked: questionOf(asked, world.clock.now()) }]
        : [];
    }
    case 'typing': {
      const channel = world.channels.get(change.channelId);
      return channel && isTheirs(channel, me) && change.userId !== me ? [change] : [];
    }
    case 'channel': {
      const { channel } = change;
      return isTheirs(channel, me) ? [{ kind: 'place', place: placeOf(world, channel) }] : [];
    }
    case 'commands':
      return [{ kind: 'commands', commands: commandsOf(world) }];
    case 'presence':
      return [change];
    case 'exchange':
      return [{ kind: 'wire' }];
  }
}
