// What went over the wire about one message: the question that reached the bot, and each request that answered it.
//
//   INTERACTION_CREATE → POST …/callback → PATCH …/messages/@original
//
// What somebody else alone may see stays theirs, although it went over the same wire: an interaction on their
// private answer carries that answer, and a private follow-up has the token of the public one.

import type { Asked, Exchange, World } from '../guild/model.ts';
import { mayKnow, maySee } from './may-see.ts';
import type { Wire } from './view.ts';

/** Everything about a message or an interaction that this person may see; nothing about any other. */
export function wireOf(world: World, exchanges: readonly Exchange[], id: string, me: string): Wire {
  const marks = new Set(marksOf(world, id, me));
  const hidden = [...world.messages.values()].filter((posted) => !maySee(world, posted, me));
  const tells = (told: unknown) => {
    const json = hidden.length > 0 ? JSON.stringify(told ?? null) : '';
    return hidden.some(({ message }) => json.includes(message.id));
  };
  return (
    exchanges
      .filter(
        (exchange) => marks.has(exchange.about ?? '') || partsOf(exchange).some((part) => marks.has(part)),
      )
      .filter(({ answer: _, ...sent }) => !tells(sent))
      // Discord's answer to what is shared tells of the private message that it was shared from.
      .map((exchange) => (tells(exchange.answer) ? { ...exchange, answer: LEFT_OUT } : exchange))
  );
}

const LEFT_OUT = '(left out: it tells of what somebody else alone may see)';

/** The ids and tokens by which its exchanges are known. */
function marksOf(world: World, id: string, me: string): string[] {
  const posted = world.messages.get(id);
  const own = world.interactions.get(id);
  if (posted ? !maySee(world, posted, me) : !own || !mayKnow(world, own, me)) return [];
  const metadata = posted?.message.interaction_metadata?.id;
  const replied = posted?.message.message_reference?.message_id;
  const asked = [...world.interactions.values()]
    .filter((one) => one === own || one.id === metadata || one.originalId === id || isTheirPress(one, id, me))
    .filter(({ by, ephemeral }) => by === me || !ephemeral);
  return [id, ...(replied ? [replied] : []), ...asked.flatMap((one) => [one.id, one.token])];
}

function isTheirPress({ messageId, by }: Asked, id: string, me: string): boolean {
  return messageId === id && by === me;
}

function partsOf({ path = '' }: Exchange): string[] {
  return path.split('/');
}
