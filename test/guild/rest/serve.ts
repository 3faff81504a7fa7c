// Discord's REST interface on a port, with nothing else around it, and somebody in it.
//
//   await using rest = await serve();
//   await rest.send('POST', `/channels/${rest.channelId}/messages`, { content: 'Good morning' })
//     →  { status: 200, body: { id: '…', content: 'Good morning' }, headers }

import { InteractionType } from 'discord-api-types/v10';
import type { Asked, Exchange, GuildOptions } from '../../../src/guild/model.ts';
import { type Limits, makeBuckets } from '../../../src/guild/rest/buckets.ts';
import { makeFaults } from '../../../src/guild/rest/faults.ts';
import { restApp } from '../../../src/guild/rest/routes.ts';
import { listen } from '../../../src/guild/server.ts';
import { movableClock } from '../../../src/guild/world/clock.ts';
import { openInteraction } from '../../../src/guild/world/interactions.ts';
import { post } from '../../../src/guild/world/messages.ts';
import { makeWorld } from '../../../src/guild/world/world.ts';

export const TOKEN = 'bot-token';

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every kind, looked into by tests
  readonly body: any;
  readonly headers: Headers;
}

export async function serve(options: GuildOptions & { limits?: Limits } = {}) {
  const world = makeWorld({
    clock: movableClock(),
    members: ['Ada', 'Ben'],
    channels: ['general'],
    ...options,
  });
  const faults = makeFaults();
  const noted: Omit<Exchange, 'id' | 'at'>[] = [];
  const app = restApp({
    ...{ world, faults, token: TOKEN, strict: options.strict ?? true, buckets: makeBuckets(options.limits) },
    note: (exchange) => noted.push(exchange),
  });
  const { origin, close } = await listen(app.fetch, 0);
  world.origin = origin;
  const [bot, ada, ben] = [...world.users.keys()] as [string, string, string];
  const channelId = [...world.channels.keys()][0]!;

  /** @param auth null for none */
  async function send(
    method: string,
    path: string,
    body?: unknown,
    auth: string | null = `Bot ${TOKEN}`,
  ): Promise<Answered> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${world.origin}/api/v10${path}`, {
      method,
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
      headers: {
        ...(auth ? { Authorization: auth } : {}),
        ...(isForm || body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers };
  }

  const open = (type: InteractionType, data: object, messageId?: string): Asked =>
    openInteraction(world, { type, by: ada, channelId, data, messageId });
  return {
    ...{ world, faults, noted, bot, ada, ben, channelId, send },
    /** An interaction of Ada's, by default a slash command. */
    slash: () => open(InteractionType.ApplicationCommand, { id: '1', type: 1, name: 'ask', options: [] }),
    complete: () => open(InteractionType.ApplicationCommandAutocomplete, { id: '1', type: 1, name: 'ask' }),
    press: (messageId: string) =>
      open(InteractionType.MessageComponent, { custom_id: 'x', component_type: 2 }, messageId),
    callback: (asked: Asked, body: unknown, query = '') =>
      send('POST', `/interactions/${asked.id}/${asked.token}/callback${query}`, body, null),
    webhook: (method: string, asked: Asked, rest = '', body?: unknown) =>
      send(method, `/webhooks/${world.application.id}/${asked.token}${rest}`, body, null),
    say: (content: string, authorId = ada) => post(world, { channelId, authorId, body: { content } }),
    async [Symbol.asyncDispose]() {
      faults.end();
      await close();
    },
  };
}
