// The real discord.js client and its real requests, with the network's end of the wire in this process: what is
// sent is kept, and what Discord would answer is the test's to say.
//
//   const wire = openWire(archive);
//   await wire.slash('ask', { question: '…' });
//   wire.sent   →   [POST /interactions/…/callback, PATCH /webhooks/…/messages/@original]

import {
  ApplicationCommandOptionType,
  ChannelType,
  Client,
  ComponentType,
  type Interaction,
  InteractionType,
  type Message,
  MessageFlags,
} from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { handleInteraction } from '../../src/discord/interactions.ts';
import { createLog } from '../../src/discord/log.ts';
import { hearMessage } from '../../src/discord/questions.ts';

export const SELF = '100000000000000001';
export const ADA = '200000000000000001';
export const BOB = '200000000000000002';
const GUILD = '300000000000000001';
export const CHANNEL = '400000000000000001';
export const TOKEN = 'aW50ZXJhY3Rpb246dGVzdA.secret';

export interface Sent {
  readonly method: string;
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every kind, looked into by tests
  readonly body: any;
}

/** What Discord answers a request; nothing for the usual. */
export type Fails = (sent: Sent) => { status: number; code: number; message: string } | undefined;

type Components = readonly Record<string, unknown>[];

export function openWire(archive: Archive, fails: Fails = () => undefined) {
  const sent: Sent[] = [];
  const logged: string[] = [];
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      retries: 0,
      async makeRequest(url, init) {
        const path = decodeURIComponent(new URL(url).pathname.replace('/api/v10', ''));
        const request = { method: init.method ?? 'GET', path, body: JSON.parse(String(init.body ?? 'null')) };
        sent.push(request);
        const fault = fails(request);
        if (fault)
          return Response.json({ code: fault.code, message: fault.message }, { status: fault.status });
        if (path.endsWith('/callback')) return new Response(null, { status: 204 });
        return Response.json(messageOf(request.body?.components ?? []));
      },
    },
  });
  client.rest.setToken('bot-token');
  // As the gateway would leave it after READY and GUILD_CREATE.
  const raw = client as unknown as RawClient;
  raw.user = raw.users._add(userOf(SELF, 'On the Record', true));
  const guild = raw.guilds._add({
    id: GUILD,
    name: 'Test',
    unavailable: false,
    roles: [],
    channels: [channelOf()],
  });
  void guild;
  const log = createLog({
    level: 'info',
    secrets: ['bot-token'],
    destination: { write: (line) => logged.push(line) },
  });
  const desk: Desk = { archive, commands, log };
  const work: Promise<void>[] = [];
  client.on('interactionCreate', (interaction: Interaction) =>
    work.push(handleInteraction(interaction, desk)),
  );

  async function interact(fields: Record<string, unknown>, by = ADA): Promise<Sent[]> {
    const from = sent.length;
    raw.actions.InteractionCreate.handle(interactionOf(fields, by));
    await Promise.all(work);
    return sent.slice(from);
  }

  return {
    sent,
    logged,
    interact,
    slash: (name: string, options: Record<string, string | number | boolean>, by?: string) =>
      interact(
        {
          type: InteractionType.ApplicationCommand,
          data: { id: '9', type: 1, name, options: optionsOf(options) },
        },
        by,
      ),
    complete: (name: string, option: string, typed: string) =>
      interact({
        type: InteractionType.ApplicationCommandAutocomplete,
        data: { id: '9', type: 1, name, options: [{ ...optionsOf({ [option]: typed })[0], focused: true }] },
      }),
    press: (customId: string, components: Components, { by = ADA, isPrivate = false } = {}) =>
      interact(
        {
          type: InteractionType.MessageComponent,
          data: { custom_id: customId, component_type: ComponentType.Button },
          message: messageOf(components, isPrivate ? MessageFlags.Ephemeral : 0),
        },
        by,
      ),
    checkThisQuote: (content: string) =>
      interact({
        type: InteractionType.ApplicationCommand,
        data: {
          id: '9',
          type: 3,
          name: 'Check this quote',
          target_id: '7',
          resolved: { messages: { '7': { ...messageOf([]), id: '7', content, author: userOf(BOB, 'bob') } } },
        },
      }),
    async say(
      content: string,
      { by = ADA, askChannels = [] as string[], fields = {} } = {},
    ): Promise<Sent[]> {
      const from = sent.length;
      const channel = raw.channels.cache.get(CHANNEL)!;
      const message = channel.messages._add(
        { ...messageOf([]), id: '600', content, author: userOf(by, 'ada', by === SELF), flags: 0, ...fields },
        false,
      );
      await hearMessage(message, desk, askChannels);
      return sent.slice(from);
    },
  };
}

/** The parts of the client that the gateway's handlers use. */
interface RawClient {
  user: unknown;
  users: { _add(data: object): unknown };
  guilds: { _add(data: object): unknown };
  channels: { cache: Map<string, { messages: { _add(data: object, cache: boolean): Message } }> };
  actions: { InteractionCreate: { handle(data: object): void } };
}

function interactionOf(fields: Record<string, unknown>, by: string): object {
  return {
    id: '500000000000000001',
    application_id: SELF,
    token: TOKEN,
    version: 1,
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: channelOf(),
    member: {
      user: userOf(by, by === ADA ? 'ada' : 'bob'),
      roles: [],
      permissions: '0',
      joined_at: '2024-01-01T00:00:00Z',
      flags: 0,
    },
    app_permissions: '0',
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: {},
    context: 0,
    attachment_size_limit: 0,
    ...fields,
  };
}

function optionsOf(options: Record<string, string | number | boolean>) {
  const types = {
    string: ApplicationCommandOptionType.String,
    number: ApplicationCommandOptionType.Integer,
    boolean: ApplicationCommandOptionType.Boolean,
  } as const;
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: types[typeof value as keyof typeof types],
    value,
  }));
}

function messageOf(components: Components, flags = 0): object {
  return {
    id: '600000000000000001',
    channel_id: CHANNEL,
    guild_id: GUILD,
    author: userOf(SELF, 'On the Record', true),
    content: '',
    timestamp: '2024-06-05T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: flags | MessageFlags.IsComponentsV2,
    components,
  };
}

function channelOf(): object {
  return {
    id: CHANNEL,
    guild_id: GUILD,
    type: ChannelType.GuildText,
    name: 'general',
    permission_overwrites: [],
    position: 0,
  };
}

function userOf(id: string, username: string, bot = false): object {
  return { id, username, discriminator: '0', global_name: null, avatar: null, bot };
}
