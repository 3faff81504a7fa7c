// Interactions: what a person asks of the bot, and how long it has to answer.
//
//   opened ── 3 seconds to acknowledge ──→ too late
//          └─ 15 minutes to answer, change and follow up ──→ too late

import type { APIUser, InteractionType } from 'discord-api-types/v10';
import type { Acknowledged, Asked, World } from '../model.ts';
import { COMMON } from './permissions.ts';
import { channelShape, memberShape } from './shapes.ts';
import { makeToken } from './token.ts';

/** Milliseconds to acknowledge an interaction, and for which its token is good. */
export const PATIENCE = 3_000;
export const TOKEN_LIFE = 15 * 60_000;

export interface Opening {
  readonly type: InteractionType;
  /** Whose it is. */
  readonly by: string;
  readonly channelId: string;
  /** Of a component, and of a modal that one opened: the message it is on. */
  readonly messageId?: string | null;
  /** What is asked, as Discord's `data`. */
  readonly data: object;
}

/** Puts something to the bot. Whoever listens to the world sends it. */
export function openInteraction(
  world: World,
  { type, by, channelId, messageId = null, data }: Opening,
): Asked {
  const id = world.nextId();
  const token = makeToken(id);
  const asked: Asked = {
    ...{ id, token, type, by, channelId, messageId, at: world.clock.now() },
    ...{ acknowledged: null, ephemeral: false, originalId: null, promisedId: null },
    ...{ choices: null, modal: null },
    payload: { ...payloadOf(world, by, channelId), id, token, type, data, ...messageOf(world, messageId) },
  };
  world.interactions.set(id, asked);
  world.tell({ kind: 'interaction', asked });
  return asked;
}

/** The interaction that a callback is for; how Discord refuses it where there is none to be had. */
export function toAcknowledge(world: World, id: string, token: string): Asked | 'unknown' | 'acknowledged' {
  const asked = world.interactions.get(id);
  if (!asked || asked.token !== token) return 'unknown';
  if (asked.acknowledged) return 'acknowledged';
  return world.clock.now() >= asked.at + PATIENCE ? 'unknown' : asked;
}

/** The interaction that a webhook's token is of. */
export function byToken(world: World, token: string): Asked | 'unknown' | 'expired' {
  const asked = [...world.interactions.values()].findLast((one) => one.token === token);
  if (!asked) return 'unknown';
  return world.clock.now() >= asked.at + TOKEN_LIFE ? 'expired' : asked;
}

export function acknowledge(
  world: World,
  asked: Asked,
  how: Acknowledged,
  more: Partial<Pick<Asked, 'ephemeral' | 'choices' | 'modal' | 'promisedId'>> = {},
): void {
  Object.assign(asked, more, { acknowledged: how });
  world.tell({ kind: 'interaction', asked });
}

function payloadOf(world: World, by: string, channelId: string) {
  const channel = world.channels.get(channelId)!;
  const inGuild = channel.kind === 'text';
  const user = world.users.get(by) as APIUser;
  return {
    application_id: world.application.id,
    version: 1,
    channel_id: channelId,
    channel: channelShape(world, channel),
    ...(inGuild
      ? {
          guild_id: world.guild.id,
          guild: { id: world.guild.id, locale: 'en-GB', features: [] },
          guild_locale: 'en-GB',
          member: { ...memberShape(world, by), permissions: String(COMMON) },
        }
      : { user }),
    app_permissions: String(channel.permissions),
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: { 0: inGuild ? world.guild.id : '0' },
    context: inGuild ? 0 : 1,
    attachment_size_limit: 10 * 1024 * 1024,
  };
}

function messageOf(world: World, messageId: string | null) {
  const posted = messageId === null ? undefined : world.messages.get(messageId);
  return posted ? { message: posted.message } : {};
}
