// Messages: posted, edited, removed. Whoever listens to the world is told of each.
//
//   post(world, { channelId, authorId: ADA, body: { content: 'Who said it?' } })
//     →  { message: { id: '…', content: 'Who said it?', author: Ada, … }, onlyFor: null }

import { type APIAttachment, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Posted, World } from '../model.ts';
import { resolveMedia, type SentFile, takeFiles } from './attachments.ts';
import { numbered, textIn } from './components.ts';
import { mentionsIn } from './mentions.ts';
import { originOf } from './message-origin.ts';
import type { MessageBody, Posting } from './posting.ts';

export function post(world: World, posting: Posting): Posted {
  const { channelId, authorId, body, onlyFor = null } = posting;
  const { attachments, files } = takeFiles(world, posting.files ?? [], body.attachments ?? []);
  const flags = (body.flags ?? 0) | (onlyFor ? MessageFlags.Ephemeral : 0);
  const origin = originOf(world, posting);
  const message = {
    id: posting.id ?? world.nextId(),
    channel_id: channelId,
    author: world.users.get(authorId)!,
    timestamp: timeOf(world),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_roles: [],
    pinned: false,
    ...origin,
    ...shown(world, { ...body, flags }, attachments, origin.referenced_message?.author ?? null),
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
  } as APIMessage;
  const posted: Posted = { message, channelId, onlyFor, deleted: false, files };
  world.messages.set(message.id, posted);
  world.tell({ kind: 'message', posted });
  return posted;
}

/** What the body does not name stays as it is; an ephemeral message stays ephemeral. */
export function edit(
  world: World,
  posted: Posted,
  body: MessageBody,
  sent: readonly SentFile[] = [],
): Posted {
  const { message } = posted;
  const kept = body.attachments && new Set(body.attachments.map(({ id }) => String(id)));
  for (const id of posted.files.keys()) if (kept && !kept.has(id)) posted.files.delete(id);
  const added = takeFiles(world, sent, body.attachments ?? []);
  for (const [id, file] of added.files) posted.files.set(id, file);
  const attachments = [...message.attachments.filter(({ id }) => posted.files.has(id)), ...added.attachments];
  const standing = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
  const flags = (body.flags ?? message.flags ?? 0) | ((message.flags ?? 0) & standing);
  const before = { content: message.content, embeds: message.embeds, components: message.components ?? [] };
  posted.message = {
    ...message,
    edited_timestamp: timeOf(world),
    ...shown(
      world,
      { ...before, ...body, flags },
      attachments,
      // An edit pings nobody anew; whom the message replied to stays mentioned if they were.
      message.mentions.find(({ id }) => id === message.referenced_message?.author.id) ?? null,
    ),
  };
  world.tell({ kind: 'message-edit', posted });
  return posted;
}

export function remove(world: World, posted: Posted): void {
  if (posted.deleted) return;
  posted.deleted = true;
  world.tell({ kind: 'message-delete', posted });
}

/** The fields that an edit can change. */
function shown(
  world: World,
  { content, embeds, components, flags, allowed_mentions }: MessageBody,
  attachments: readonly APIAttachment[],
  replied: APIMessage['author'] | null,
) {
  const isV2 = ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const laidOut = numbered(resolveMedia(components ?? [], attachments));
  const { users, everyone } = mentionsIn(
    world,
    isV2 ? textIn(laidOut) : (content ?? ''),
    allowed_mentions,
    replied,
  );
  return {
    content: content ?? '',
    embeds: resolveMedia(embeds ?? [], attachments).map((embed) => ({ type: 'rich', ...embed })),
    components: laidOut,
    // With Components V2, files are shown where a component names them and nowhere else.
    attachments: isV2 ? [] : [...attachments],
    flags: flags ?? 0,
    mentions: users,
    mention_everyone: everyone,
  } as Pick<
    APIMessage,
    'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'mentions' | 'mention_everyone'
  >;
}

function timeOf({ clock }: World): string {
  return new Date(clock.now()).toISOString().replace('Z', '000+00:00');
}
