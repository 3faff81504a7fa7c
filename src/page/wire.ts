// What went over the wire about one message: the question that reached the bot, and each request that answered it.
//
//   INTERACTION_CREATE → POST …/callback → PATCH …/messages/@original

import type { Asked, Exchange, World } from '../guild/model.ts';
import { mayKnow, maySee } from './may-see.ts';
import type { Wire } from './view.ts';

/** Everything about a message or an interaction that this person may see; nothing about any other. */
export function wireOf(world: World, exchanges: readonly Exchange[], id: string, me: string): Wire {
  const about = new Set(marksOf(world, id, me));
  return exchanges.filter(
    (exchange) =>
      (exchange.about !== undefined && about.has(exchange.about)) ||
      exchange.path?.split('/').some((part) => about.has(part)),
  );
}

/** The ids and tokens by which its exchanges are known. */
function marksOf(world: World, id: string, me: string): string[] {
  const posted = world.messages.get(id);
  const own = world.interactions.get(id);
  if (posted ? !maySee(world, posted, me) : !own || !mayKnow(world, own, me)) return [];
  const metadata = posted?.message.interaction_metadata?.id;
  const replied = posted?.message.message_reference?.message_id;
  const asked = [...world.interactions.values()].filter(
    (one) => one === own || one.id === metadata || one.originalId === id || isTheirPress(one, id, me),
  );
  return [id, ...(replied ? [replied] : []), ...asked.flatMap((one) => [one.id, one.token])];
}

function isTheirPress({ messageId, by }: Asked, id: string, me: string): boolean {
  return messageId === id && by === me;
}
