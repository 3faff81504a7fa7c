import { DiscordAPIError, REST, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { serve, TOKEN } from './serve.ts';

async function connect(options = {}) {
  const on = await serve(options);
  const rest = new REST({ api: `${on.world.origin}/api`, retries: 2, timeout: 60_000 }).setToken(TOKEN);
  // Its sweepers would keep the process.
  const dispose = async () => {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
    await on[Symbol.asyncDispose]();
  };
  return { on, rest, [Symbol.asyncDispose]: dispose };
}

test('discord.js registers, answers and sends files', async () => {
  await using wire = await connect();
  const { on, rest } = wire;
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  await rest.put(Routes.applicationCommands(id), { body: [{ name: 'ask', description: 'Ask' }] });
  expect(await rest.get(Routes.applicationCommands(id))).toMatchObject([{ name: 'ask' }]);
  const asked = on.slash();
  await rest.post(Routes.interactionCallback(asked.id, asked.token), { body: { type: 5 }, auth: false });
  const answer = await rest.patch(Routes.webhookMessage(id, asked.token, '@original'), {
    body: { content: 'Here', attachments: [{ id: 0, filename: 'note.txt' }] },
    files: [{ name: 'note.txt', data: Buffer.from('A note') }],
    auth: false,
  });
  expect(answer).toMatchObject({ content: 'Here', attachments: [{ filename: 'note.txt', size: 6 }] });
});

test('discord.js waits and tries again after 429 and 500', async () => {
  await using wire = await connect();
  wire.on.faults.answer(/typing$/, { status: 429, headers: { 'Retry-After': '0.001' } });
  wire.on.faults.answer(/typing$/, { status: 500 }, 2);
  await wire.rest.post(Routes.channelTyping(wire.on.channelId));
  expect(wire.on.noted.map(({ status }) => status)).toEqual([429, 500, 500, 204]);
});

test('discord.js reads the errors’ tree', async () => {
  await using wire = await connect();
  const sent = wire.rest.post(Routes.channelMessages(wire.on.channelId), {
    body: { flags: 1 << 15, components: [{ type: 17, components: [] }] },
  });
  const error = (await sent.catch((caught: unknown) => caught)) as DiscordAPIError;
  expect(error).toBeInstanceOf(DiscordAPIError);
  expect(error).toMatchObject({ code: 50035, status: 400 });
  expect(error.message).toContain('components[0].components');
});
