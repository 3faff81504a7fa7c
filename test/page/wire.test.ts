// The panel with what went over the wire.

import { expect } from 'vitest';
import { message, press, useTool } from './hands.ts';
import { withBot } from './with-bot.ts';

withBot('The wire shows the JSON of an answer, and the checks that it was put to', async (stage) => {
  const { open, guild, size } = stage;
  const page = await open();
  const ada = guild.member('ada').in('general');
  const { id } = await ada.slash('ask', { question: 'What will the toll be?' });
  await ada.slash('who-said', { quote: 'the bridge is sound' });
  const answer = page.locator(`[data-id="${id}"]`);
  await useTool(answer, 'Wire', size);
  const wire = page.getByRole('complementary', { name: 'On the wire' });
  const sent = wire.getByRole('listitem').filter({ hasText: 'PATCH' });
  await press(sent.getByText('checks passed'), size);
  await sent.getByText('“The toll will be two crowns,”').first().waitFor();
  expect(await sent.getByRole('list', { name: 'Checks' }).getByRole('listitem').count()).toBeGreaterThan(5);
  // What was not asked about is not there.
  expect(await wire.getByText('the bridge is sound').count()).toBe(0);
  await press(wire.getByRole('button', { name: 'Close the wire' }), size);
  await wire.waitFor({ state: 'detached' });
  await message(page, 'two crowns').waitFor();
});
