// Buttons: pages, Context, Share in channel; after a restart, by somebody else, and those that no longer work.

import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { afterAll, expect, test } from 'vitest';
import { answerIn } from '../../../src/guild/testing/answer.ts';
import { post } from '../../../src/guild/world/messages.ts';
import { testGuild } from '../test-guild.ts';
import { news } from './news.ts';

const guild = await testGuild({ archive: news });
afterAll(() => guild[Symbol.asyncDispose]());
const ada = guild.member('ada').in('general');
const ben = guild.member('ben').in('general');
const labels = ({ buttons }: { buttons: readonly { label?: string }[] }) => buttons.map(({ label }) => label);

test('Pages are turned by who asked, on the message itself, and after a restart too', async () => {
  const first = await ada.slash('who-said', { speaker: 'Ada Byron' });
  expect(first.text).toContain('-# Page 1 of 2');
  await guild.restart();
  const second = await ada.press(first, 'Next');
  expect(second.id).toBe(first.id);
  expect(second.text).toContain('-# Page 2 of 2');
  expect((await ada.press(second, 'Previous')).text).toBe(first.text);
});

test('Somebody else who turns a page gets a copy of their own, and turns that', async () => {
  const first = await ada.slash('who-said', { speaker: 'Ada Byron' });
  const copy = await ben.press(first, 'Next');
  expect(copy.id).not.toBe(first.id);
  expect(copy.isPrivate).toBe(true);
  expect(copy.text).toContain('-# Page 2 of 2');
  expect((await ben.press(copy, 'Previous')).id).toBe(copy.id);
  expect(answerIn(first.posted).text).toBe(first.text);
});

test('Context shows the words around an excerpt to whoever pressed', async () => {
  const answer = await ada.slash('who-said', { quote: 'we opened the bridge' });
  for (const somebody of [ada, ben]) {
    const around = await somebody.press(answer, 'Context');
    expect(around.isPrivate).toBe(true);
    expect(around.text).toContain('**Ada Byron said: “We opened the bridge on Monday.”**');
    expect(labels(around)).toEqual([]);
  }
});

test('A private answer is shared with the channel, by name, and stays private itself', async () => {
  const secret = await ada.slash('who-said', { speaker: 'Ada Byron', private: true });
  const second = await ada.press(secret, 'Next');
  expect(second.isPrivate).toBe(true);
  expect(labels(second)).toContain('Share in channel');
  const shared = await ada.press(second, 'Share in channel');
  expect(shared.isPrivate).toBe(false);
  expect(shared.text).toContain('-# Shared by Ada');
  expect(shared.text).toContain('-# Page 2 of 2');
  expect(labels(shared)).not.toContain('Share in channel');
  const seen = ben.sees().map(({ id }) => id);
  expect(seen).toContain(shared.id);
  expect(seen).not.toContain(secret.id);
});

/** A message as an earlier version of the bot may have left it. */
function leftBehind(customId: string) {
  const button = { type: ComponentType.Button, style: 2, label: 'Old', custom_id: customId };
  const components = [
    { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content: 'changed' }] },
    { type: ComponentType.ActionRow, components: [button] },
  ] as never;
  return answerIn(
    post(guild.world, {
      ...{ channelId: ada.channelId, authorId: guild.world.bot.id },
      body: { components, flags: MessageFlags.IsComponentsV2 },
    }),
  );
}

test.each([
  ['of an earlier version', '0|more|2', /earlier version/],
  ['of a document that has changed', '1|context|0|abcdefghijkl|0|5', /coverage has changed/],
  ['on a message that no longer says what was asked', `1|page|2|${ada.id}`, /no longer says what was asked/],
])('A button %s says so kindly, and leaves the message', async (_, customId, words) => {
  const message = leftBehind(customId);
  const answer = await ada.press(message, 'Old');
  expect(answer.text).toMatch(words);
  expect(answer.isPrivate).toBe(true);
  expect(answer.id).not.toBe(message.id);
  expect(answerIn(message.posted).text).toBe('changed');
  expect(guild.logged.filter((line) => /"level":[456]0/.test(line))).toEqual([]);
});
