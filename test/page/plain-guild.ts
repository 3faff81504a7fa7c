// A guild of plain data, whose bot is a few lines of the test's: for what the page does by itself.
//
//   const guild = plainGuild();
//   const asked = guild.act.slash(ADA, GENERAL, 'who-said', { speaker: 'Byron' });   nobody answers until the test does
//   guild.answer(asked, { components: […] });

import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Asked, Change, Exchange, Guild, Posted, World } from '../../src/guild/model.ts';

export const BOT = '100000000000000001';
export const ADA = '200000000000000001';
export const BEN = '200000000000000002';
export const GENERAL = '400000000000000001';

type Body = Partial<Pick<APIMessage, 'content' | 'components' | 'embeds' | 'attachments'>>;

export interface PlainGuild extends Guild {
  /** Posts, or changes, the answer to an interaction. */
  answer(asked: Asked, body: Body, onlyFor?: string | null): Posted;
  post(by: string, body: Body, more?: Partial<APIMessage>, onlyFor?: string | null): Posted;
  defer(asked: Asked): void;
  offer(asked: Asked, names: readonly string[]): void;
  /** Told of everything that people do. */
  onAsked(hear: (asked: Asked) => void): void;
  exchange(exchange: Partial<Exchange>): void;
}

export function plainGuild(commands: readonly Partial<APIApplicationCommand>[] = []): PlainGuild {
  let last = 500_000_000_000_000_000n;
  let now = Date.now();
  const due: { at: number; run: () => void }[] = [];
  const listeners = new Set<(change: Change) => void>();
  const exchanges: Exchange[] = [];
  const world: World = {
    clock: {
      now: () => now,
      advance(milliseconds) {
        now += milliseconds;
        for (const one of due.splice(0)) one.at <= now ? one.run() : due.push(one);
      },
      at(at, run) {
        const one = { at, run };
        due.push(one);
        return () => void (due.includes(one) && due.splice(due.indexOf(one), 1));
      },
    },
    online: true,
    application: { id: BOT, name: 'On the Record' },
    bot: userOf(BOT, 'On the Record', true),
    users: new Map([
      [BOT, userOf(BOT, 'On the Record', true)],
      [ADA, userOf(ADA, 'Ada')],
      [BEN, userOf(BEN, 'Ben')],
    ]),
    guild: { id: '300000000000000001', name: 'The Harbour' },
    channels: new Map(
      ['general', 'newsroom'].map((name, i) => {
        const id = String(BigInt(GENERAL) + BigInt(i));
        return [id, { id, name, kind: 'text' as const, recipient: null, permissions: 0n }];
      }),
    ),
    messages: new Map(),
    commands: { global: commands.map(commandOf), guild: [] },
    interactions: new Map(),
    nextId: () => String(++last),
    tell: (change) => {
      for (const hear of listeners) hear(change);
    },
    onChange(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
  const hearers: ((asked: Asked) => void)[] = [];

  function ask(
    by: string,
    channelId: string,
    type: InteractionType,
    data: object,
    messageId: string | null = null,
  ) {
    const asked: Asked = {
      ...{ id: world.nextId(), token: `token-${last}`, type, by, channelId, at: now, messageId },
      ...{ acknowledged: null, ephemeral: false, originalId: null, choices: null, modal: null },
      payload: { data },
    };
    world.interactions.set(asked.id, asked);
    world.tell({ kind: 'interaction', asked });
    for (const hear of hearers) hear(asked);
    return asked;
  }
  const optionsIn = (options: object) => Object.entries(options).map(([name, value]) => ({ name, value }));

  const guild: PlainGuild = {
    url: '',
    api: '',
    token: 'token',
    world,
    exchanges,
    faults: null as never,
    close: async () => {},
    onAsked: (hear) => void hearers.push(hear),
    exchange(exchange) {
      exchanges.push({
        ...{
          id: exchanges.length + 1,
          at: now,
          from: 'bot',
          how: 'rest',
          body: null,
          checks: [],
          violations: [],
        },
        ...exchange,
      });
      world.tell({ kind: 'exchange', exchange: exchanges.at(-1)! });
    },
    post(by, body, more = {}, onlyFor = null) {
      const id = world.nextId();
      const message = { ...emptyMessage(id, world.users.get(by)!, now), ...body, ...more } as APIMessage;
      if (onlyFor) message.flags = MessageFlags.Ephemeral;
      const channelId = message.channel_id;
      const posted: Posted = { message, channelId, onlyFor, deleted: false, files: new Map() };
      world.messages.set(id, posted);
      world.tell({ kind: 'message', posted });
      return posted;
    },
    answer(asked, body, onlyFor = null) {
      asked.acknowledged ??= 'message';
      const before = asked.originalId && world.messages.get(asked.originalId);
      if (before) {
        Object.assign(before.message, body);
        world.tell({ kind: 'message-edit', posted: before });
        return before;
      }
      const posted = guild.post(BOT, body, { channel_id: asked.channelId }, onlyFor);
      asked.originalId = posted.message.id;
      world.tell({ kind: 'message-edit', posted });
      world.tell({ kind: 'interaction', asked });
      return posted;
    },
    defer(asked) {
      asked.acknowledged = 'deferred';
      world.tell({ kind: 'interaction', asked });
    },
    offer(asked, names) {
      asked.acknowledged = 'autocomplete';
      asked.choices = names.map((name) => ({ name, value: name }));
      world.tell({ kind: 'interaction', asked });
    },
    act: {
      slash: (by, channelId, name, options) =>
        ask(by, channelId, InteractionType.ApplicationCommand, {
          type: 1,
          name,
          options: optionsIn(options),
        }),
      complete: (by, channelId, name, options, focused) =>
        ask(by, channelId, InteractionType.ApplicationCommandAutocomplete, {
          ...{ type: 1, name },
          options: optionsIn(options).map((one) => ({ ...one, focused: one.name === focused })),
        }),
      press: (by, messageId, customId) =>
        ask(by, GENERAL, InteractionType.MessageComponent, { custom_id: customId }, messageId),
      useOnMessage: (by, channelId, name, messageId) =>
        ask(by, channelId, InteractionType.ApplicationCommand, { type: 3, name, target_id: messageId }),
      submit: () => {
        throw new Error('This guild has no modals.');
      },
      say: (by, channelId, content, replyTo) =>
        guild.post(
          by,
          { content },
          {
            channel_id: channelId,
            ...(replyTo && { message_reference: { type: 0, message_id: replyTo, channel_id: channelId } }),
          },
        ),
      openDirect(by) {
        const known = [...world.channels.values()].find(({ recipient }) => recipient === by);
        const id = known?.id ?? world.nextId();
        const channel = { id, name: 'On the Record', kind: 'dm' as const, recipient: by, permissions: 0n };
        world.channels.set(id, channel);
        world.tell({ kind: 'channel', channel });
        return channel;
      },
    },
  };
  return guild;
}

function userOf(id: string, username: string, bot = false) {
  return { id, username, discriminator: '0', global_name: username, avatar: null, bot };
}

function commandOf(command: Partial<APIApplicationCommand>, i: number): APIApplicationCommand {
  return {
    ...{ id: String(700 + i), application_id: BOT, type: ApplicationCommandType.ChatInput },
    ...{ name: '', description: '', version: '1', default_member_permissions: null },
    ...command,
  } as APIApplicationCommand;
}

function emptyMessage(id: string, author: APIMessage['author'], now: number) {
  return {
    ...{ id, author, channel_id: GENERAL, content: '', timestamp: new Date(now).toISOString() },
    ...{ edited_timestamp: null, tts: false, mention_everyone: false, mentions: [], mention_roles: [] },
    ...{ attachments: [], embeds: [], components: [], pinned: false, type: 0, flags: 0 },
  };
}
