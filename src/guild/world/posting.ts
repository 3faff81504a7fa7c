// What is posted: a message’s body, and where and for whom it stands.

import type { APIAllowedMentions, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Asked } from '../model.ts';
import type { Listed, SentFile } from './attachments.ts';

/** What is sent of a message. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly flags?: number | null;
  readonly tts?: boolean;
  readonly nonce?: string | number | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly attachments?: readonly Listed[] | null;
}

export interface Posting {
  readonly channelId: string;
  readonly authorId: string;
  readonly body: MessageBody;
  /** The only person who sees it. */
  readonly onlyFor?: string | null;
  /** The interaction that it answers. */
  readonly interaction?: Asked | null;
  /** The id of the message that it replies to. */
  readonly replyTo?: string | null;
  readonly files?: readonly SentFile[];
  /** An id that was promised. */
  readonly id?: string | null;
}
