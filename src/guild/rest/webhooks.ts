// What comes after an interaction was acknowledged: its answer, changed or taken back, and messages that follow it.
//
//   PATCH  /webhooks/APPLICATION/TOKEN/messages/@original { components: […] }   →   the answer
//   POST   /webhooks/APPLICATION/TOKEN { content: '…' }                         →   a message that follows

import type { Asked, Posted } from '../model.ts';
import { breakPromise, isAwaited, isEphemeral, keepPromise, loadingMessage } from '../world/answers.ts';
import { byToken } from '../world/interactions.ts';
import { edit, post, remove } from '../world/messages.ts';
import { refuse } from './errors.ts';
import { type Answer, type Asking, done, ok, type Route } from './route.ts';

const WEBHOOK = '/webhooks/:application/:token';
const MESSAGE = `${WEBHOOK}/messages/:message`;

export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: WEBHOOK, open: true, answer: followUp },
  {
    method: 'GET',
    path: MESSAGE,
    open: true,
    answer: (asking) => {
      const found = findIn(asking);
      return ok(found.posted?.message ?? loadingMessage(asking.world, found.asked), found.asked.id);
    },
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    open: true,
    before: (asking) => {
      const { asked, posted } = findIn(asking);
      return posted?.message ?? loadingMessage(asking.world, asked);
    },
    answer: change,
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    open: true,
    answer: (asking) => {
      const { asked, posted } = findIn(asking);
      if (posted) remove(asking.world, posted);
      else breakPromise(asking.world, asked);
      return done(asked.id);
    },
  },
];

/** The first message after a promise is what was promised. */
function followUp(asking: Asking): Answer {
  const { world, body, files } = asking;
  const asked = askedIn(asking);
  const posted = isAwaited(asked)
    ? keepPromise(world, asked, body, files)
    : post(world, {
        ...{ body, files, interaction: asked },
        channelId: asked.channelId,
        authorId: world.bot.id,
        onlyFor: isEphemeral(body) ? asked.by : null,
      });
  return ok(posted.message, asked.id);
}

function change(asking: Asking): Answer {
  const { world, body, files } = asking;
  const { asked, posted } = findIn(asking);
  const changed = posted ? edit(world, posted, body, files) : keepPromise(world, asked, body, files);
  return ok(changed.message, asked.id);
}

/** The interaction of the path's token, once it is acknowledged. */
function askedIn({ world, params }: Asking): Asked {
  if (params['application'] !== world.application.id) return refuse('unknownWebhook');
  const asked = byToken(world, params['token']!);
  if (asked === 'expired') return refuse('invalidToken');
  return asked === 'unknown' || !asked.acknowledged ? refuse('unknownWebhook') : asked;
}

/** The message of the path, of this interaction's; null where it is promised. */
function findIn(asking: Asking): { asked: Asked; posted: Posted | null } {
  const asked = askedIn(asking);
  const { message } = asking.params;
  const isOriginal = message === '@original' || message === (asked.originalId ?? asked.promisedId);
  if (isOriginal && isAwaited(asked)) return { asked, posted: null };
  const posted = asking.world.messages.get(isOriginal ? (asked.originalId ?? '') : message!);
  if (!posted || posted.deleted) return refuse('unknownMessage');
  const isOurs = isOriginal || posted.message.interaction_metadata?.id === asked.id;
  return isOurs ? { asked, posted } : refuse('unknownMessage');
}
