// How the bot acknowledges an interaction: in time, once, and with an answer that fits what was asked.
//
//   POST /interactions/1/TOKEN/callback { type: 5 }   →   204; the answer is awaited at @original

import { type InteractionResponseType as Callback, InteractionType } from 'discord-api-types/v10';
import type { Asked, Posted, World } from '../model.ts';
import { answerNow, loadingMessage, promise } from '../world/answers.ts';
import { acknowledge, toAcknowledge } from '../world/interactions.ts';
import { edit } from '../world/messages.ts';
import { refuse } from './errors.ts';
import { refuseBody } from './invalid-body.ts';
import { type Asking, done, ok, type Route } from './route.ts';

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    before: (asking) => {
      const asked = asking.world.interactions.get(asking.params['interaction']!);
      return asking.body?.type === 7 ? pressedOn(asking.world, asked)?.message : undefined;
    },
    answer(asking) {
      const asked = askedIn(asking);
      const way = WAYS[Number(asking.body?.type)];
      if (!way?.fits(asked))
        return refuseBody('$.type', `a callback that fits the interaction (${asking.body?.type})`);
      const posted = way.take(asking, asked) ?? null;
      if (asking.query.get('with_response') !== 'true') return done(asked.id);
      return ok(responseOf(asking.world, asked, asking.body.type, posted), asked.id);
    },
  },
];

function askedIn({ world, params }: Asking): Asked {
  const asked = toAcknowledge(world, params['interaction']!, params['token']!);
  if (asked === 'acknowledged') return refuse('alreadyAcknowledged');
  return asked === 'unknown' ? refuse('unknownInteraction') : asked;
}

interface Way {
  fits(asked: Asked): boolean;
  /** @returns the message that there is now */
  // biome-ignore lint/suspicious/noConfusingVoidType: most give none
  take(asking: Asking, asked: Asked): Posted | void;
}

const isCompletion = ({ type }: Asked) => type === InteractionType.ApplicationCommandAutocomplete;
const isOnMessage = ({ type, messageId }: Asked) =>
  messageId !== null && (type === InteractionType.MessageComponent || type === InteractionType.ModalSubmit);

/** By the type of a callback. */
const WAYS: Readonly<Record<Exclude<Callback, 1 | 10 | 12> | number, Way>> = {
  4: {
    fits: (asked) => !isCompletion(asked),
    take: ({ world, body, files }, asked) => answerNow(world, asked, body.data ?? {}, files),
  },
  5: {
    fits: (asked) => !isCompletion(asked),
    take: ({ world, body }, asked) => promise(world, asked, body.data ?? {}),
  },
  6: {
    fits: isOnMessage,
    take({ world }, asked) {
      asked.originalId = asked.messageId;
      acknowledge(world, asked, 'deferred-update');
    },
  },
  7: {
    fits: isOnMessage,
    take({ world, body, files }, asked) {
      const posted = pressedOn(world, asked) ?? refuse('unknownMessage');
      asked.originalId = asked.messageId;
      edit(world, posted, body.data ?? {}, files);
      acknowledge(world, asked, 'update');
      return posted;
    },
  },
  8: {
    fits: isCompletion,
    take: ({ world, body }, asked) =>
      acknowledge(world, asked, 'autocomplete', { choices: body.data?.choices ?? [] }),
  },
  9: {
    fits: (asked) => !isCompletion(asked) && asked.type !== InteractionType.ModalSubmit,
    take: ({ world, body }, asked) => acknowledge(world, asked, 'modal', { modal: body.data }),
  },
};

function pressedOn(world: World, asked: Asked | undefined): Posted | undefined {
  const posted = asked?.messageId ? world.messages.get(asked.messageId) : undefined;
  return posted?.deleted ? undefined : posted;
}

/** What a bot gets that asks for it with `with_response`. */
function responseOf(world: World, asked: Asked, type: number, posted: Posted | null) {
  const message = posted?.message ?? (type === 5 ? loadingMessage(world, asked) : null);
  return {
    interaction: {
      id: asked.id,
      type: asked.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: type === 5,
            response_message_ephemeral: asked.ephemeral,
          }
        : {}),
    },
    resource: { type, ...(message ? { message } : {}) },
  };
}
