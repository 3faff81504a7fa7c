import { InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { openDirect } from '../../../src/guild/world/channels.ts';
import { movableClock } from '../../../src/guild/world/clock.ts';
import {
  acknowledge,
  byToken,
  openInteraction,
  PATIENCE,
  TOKEN_LIFE,
  toAcknowledge,
} from '../../../src/guild/world/interactions.ts';
import { post } from '../../../src/guild/world/messages.ts';
import { makeWorld } from '../../../src/guild/world/world.ts';

function open() {
  const world = makeWorld({ clock: movableClock() });
  const ada = [...world.users.keys()][1]!;
  const channelId = [...world.channels.keys()][0]!;
  const slash = (where = channelId) =>
    openInteraction(world, {
      type: InteractionType.ApplicationCommand,
      by: ada,
      channelId: where,
      data: { id: '1', type: 1, name: 'ask', options: [] },
    });
  return { world, ada, channelId, slash };
}

test.each([
  ['in time', 0, true],
  ['at the last moment', PATIENCE - 1, true],
  ['too late', PATIENCE, false],
])('Acknowledging: %s', (_, wait, taken) => {
  const { world, slash } = open();
  const asked = slash();
  world.clock.advance(wait);
  expect(toAcknowledge(world, asked.id, asked.token)).toBe(taken ? asked : 'unknown');
});

test('Acknowledging: once, and only with its token', () => {
  const { world, slash } = open();
  const asked = slash();
  expect(toAcknowledge(world, asked.id, slash().token)).toBe('unknown');
  expect(toAcknowledge(world, '7', asked.token)).toBe('unknown');
  acknowledge(world, asked, 'deferred', { ephemeral: true });
  expect(asked).toMatchObject({ acknowledged: 'deferred', ephemeral: true });
  expect(toAcknowledge(world, asked.id, asked.token)).toBe('acknowledged');
});

test('A token is good for a quarter of an hour', () => {
  const { world, slash } = open();
  const asked = slash();
  world.clock.advance(TOKEN_LIFE - 1);
  expect(byToken(world, asked.token)).toBe(asked);
  world.clock.advance(1);
  expect(byToken(world, asked.token)).toBe('expired');
  expect(byToken(world, 'nonsense')).toBe('unknown');
});

test('In the guild it carries a member, in a direct message a user', () => {
  const { world, ada, slash } = open();
  expect(slash().payload).toMatchObject({
    member: { user: { id: ada } },
    guild_id: world.guild.id,
    context: 0,
  });
  const direct = slash(openDirect(world, ada).id).payload;
  expect(direct).toMatchObject({ user: { id: ada }, channel: { type: 1 }, context: 1 });
  expect(direct).not.toHaveProperty('member');
  expect(direct).not.toHaveProperty('guild_id');
});

test('The answer says what it answers; what follows it replies to the answer', () => {
  const { world, ada, channelId, slash } = open();
  const asked = slash();
  const answer = post(world, {
    channelId,
    authorId: world.bot.id,
    body: { content: 'So it is.' },
    interaction: asked,
  });
  expect(answer.message).toMatchObject({
    type: 20,
    application_id: world.application.id,
    interaction_metadata: { id: asked.id, user: { id: ada } },
    interaction: { name: 'ask' },
  });
  asked.originalId = answer.message.id;
  const more = post(world, {
    channelId,
    authorId: world.bot.id,
    body: { content: 'And so on.' },
    interaction: asked,
  });
  expect(more.message).toMatchObject({
    type: 19,
    message_reference: { message_id: answer.message.id },
    interaction_metadata: { original_response_message_id: answer.message.id },
  });
});

test('A press carries the message that the button is on', () => {
  const { world, ada, channelId } = open();
  const { message } = post(world, { channelId, authorId: world.bot.id, body: { content: 'Press' } });
  const asked = openInteraction(world, {
    type: InteractionType.MessageComponent,
    by: ada,
    channelId,
    messageId: message.id,
    data: { custom_id: 'x', component_type: 2 },
  });
  expect(asked.payload).toMatchObject({ message: { id: message.id }, data: { custom_id: 'x' } });
});
