// The messages of a channel, as the bot reads and writes them.
//
//   POST /channels/1/messages { content: '…', message_reference: { message_id: '2' } }   →   a reply

import type { Channel, Posted, World } from '../model.ts';
import { edit, post, remove } from '../world/messages.ts';
import { has } from '../world/permissions.ts';
import { readable } from '../world/readable.ts';
import { refuse } from './errors.ts';
import { refuseBody } from './invalid-body.ts';
import { channelIn } from './places.ts';
import { type Answer, type Asking, done, ok, type Route } from './route.ts';

const MESSAGES = '/channels/:channel/messages';
const MESSAGE = `${MESSAGES}/:message`;

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: MESSAGES, answer: list },
  { method: 'POST', path: MESSAGES, answer: send },
  {
    method: 'GET',
    path: MESSAGE,
    answer: (asking) => {
      const { message } = messageIn(asking);
      const mayRead = has(channelIn(asking).permissions, 'ReadMessageHistory');
      return mayRead ? ok(readable(asking.world, message), message.id) : refuse('missingPermissions');
    },
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    before: (asking) => messageIn(asking).message,
    answer: (asking) => {
      const posted = ownIn(asking, 'notYourMessage');
      return ok(edit(asking.world, posted, asking.body, asking.files).message, posted.message.id);
    },
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    answer: (asking) => {
      const { kind, permissions } = channelIn(asking);
      const mayAny = kind === 'text' && has(permissions, 'ManageMessages');
      const posted = mayAny
        ? messageIn(asking)
        : ownIn(asking, kind === 'dm' ? 'notInDirect' : 'missingPermissions');
      remove(asking.world, posted);
      return done(posted.message.id);
    },
  },
];

function list(asking: Asking): Answer {
  const { world, query } = asking;
  const channel = channelIn(asking);
  if (!has(channel.permissions, 'ReadMessageHistory')) return ok([]);
  const [before, after] = ['before', 'after'].map((name) => BigInt(query.get(name) ?? 0));
  const found = [...world.messages.values()]
    .filter((posted) => posted.channelId === channel.id && isThere(posted))
    .map(({ message }) => message)
    .filter(({ id }) => (!before || BigInt(id) < before) && BigInt(id) > after!);
  const most = Math.min(Math.max(Number(query.get('limit') ?? 50), 1), 100);
  const some = after ? found.slice(0, most) : found.slice(-most);
  return ok(some.reverse().map((message) => readable(world, message)));
}

function send(asking: Asking): Answer {
  const { world, body, files } = asking;
  const channel = channelIn(asking);
  if (!has(channel.permissions, 'SendMessages')) return refuse('missingPermissions');
  if (files.length > 0 && !has(channel.permissions, 'AttachFiles')) return refuse('missingPermissions');
  const before = body.enforce_nonce ? sentBefore(world, channel, body.nonce) : undefined;
  if (before) return ok(before.message, before.message.id);
  const replyTo = repliedTo(asking, channel);
  const { message } = post(world, {
    ...{ body, files, replyTo },
    channelId: channel.id,
    authorId: world.bot.id,
  });
  return ok(message, message.id);
}

/** A message that is sent again with its nonce is the one that is there. */
function sentBefore(world: World, channel: Channel, nonce: unknown): Posted | undefined {
  return [...world.messages.values()].findLast(
    ({ channelId, message }) =>
      channelId === channel.id &&
      message.author.id === world.bot.id &&
      String(message.nonce) === String(nonce),
  );
}

function repliedTo({ world, body }: Asking, channel: Channel): string | null {
  const { message_id: id, fail_if_not_exists: mustExist = true } = body.message_reference ?? {};
  if (id === undefined) return null;
  if (!has(channel.permissions, 'ReadMessageHistory')) return refuse('mayNotReply');
  const posted = world.messages.get(id);
  if (posted && isThere(posted) && posted.channelId === channel.id) return id;
  return mustExist ? refuseBody('$.message_reference', 'Unknown message', 'REPLIES_UNKNOWN_MESSAGE') : null;
}

/** The message of the path. What is ephemeral is not found here, even by whose it is. */
function messageIn(asking: Asking): Posted {
  const channel = channelIn(asking);
  const posted = asking.world.messages.get(asking.params['message']!);
  return posted && isThere(posted) && posted.channelId === channel.id ? posted : refuse('unknownMessage');
}

function ownIn(asking: Asking, otherwise: 'notYourMessage' | 'missingPermissions' | 'notInDirect'): Posted {
  const posted = messageIn(asking);
  return posted.message.author.id === asking.world.bot.id ? posted : refuse(otherwise);
}

function isThere({ deleted, onlyFor }: Posted): boolean {
  return !deleted && onlyFor === null;
}
