// The message that answers an interaction: posted at once, or promised and filled later.
//
//   deferred   →   “is thinking…”, with the id that the answer will have   →   the answer

import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Asked, Posted, World } from '../model.ts';
import type { SentFile } from './attachments.ts';
import { acknowledge } from './interactions.ts';
import { post, remove } from './messages.ts';
import type { MessageBody } from './posting.ts';

/** Answers with a message, which acknowledges too. */
export function answerNow(world: World, asked: Asked, body: MessageBody, files: readonly SentFile[]): Posted {
  asked.ephemeral = isEphemeral(body);
  const posted = postOriginal(world, asked, body, files, world.nextId());
  acknowledge(world, asked, 'message');
  return posted;
}

/** Promises an answer. */
export function promise(world: World, asked: Asked, body: MessageBody): void {
  acknowledge(world, asked, 'deferred', { ephemeral: isEphemeral(body), promisedId: world.nextId() });
}

/** Whether an answer is promised and not there yet. */
export function isAwaited({ acknowledged, originalId }: Asked): boolean {
  return acknowledged === 'deferred' && originalId === null;
}

/** Gives what was promised. Whether it is ephemeral was settled with the promise. */
export function keepPromise(
  world: World,
  asked: Asked,
  body: MessageBody,
  files: readonly SentFile[],
): Posted {
  const flags = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
  const posted = postOriginal(world, asked, { ...body, flags }, files, asked.promisedId!);
  world.tell({ kind: 'interaction', asked });
  return posted;
}

/** The promise as a message: empty, and marked as loading. */
export function loadingMessage(world: World, asked: Asked): APIMessage {
  return {
    id: asked.promisedId!,
    channel_id: asked.channelId,
    author: world.bot,
    content: '',
    timestamp: new Date(asked.at).toISOString(),
    ...{ edited_timestamp: null, tts: false, pinned: false, mention_everyone: false },
    ...{ mentions: [], mention_roles: [], attachments: [], embeds: [], components: [] },
    type: 20,
    flags: MessageFlags.Loading | (asked.ephemeral ? MessageFlags.Ephemeral : 0),
    application_id: world.application.id,
    webhook_id: world.application.id,
  } as APIMessage;
}

/** Takes a promise back: the answer is deleted before it was there. */
export function breakPromise(world: World, asked: Asked): void {
  remove(world, keepPromise(world, asked, {}, []));
}

export function isEphemeral({ flags }: MessageBody): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function postOriginal(
  world: World,
  asked: Asked,
  body: MessageBody,
  files: readonly SentFile[],
  id: string,
): Posted {
  // Before it is posted: whoever is told of the message finds what it answers.
  asked.originalId = id;
  return post(world, {
    ...{ id, body, files, interaction: asked },
    channelId: asked.channelId,
    authorId: world.bot.id,
    onlyFor: asked.ephemeral ? asked.by : null,
  });
}
