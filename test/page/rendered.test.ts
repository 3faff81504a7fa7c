// What Discord can show and this bot hardly ever sends, drawn as Discord draws it.

import type { APIAttachment } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { message } from './hands.ts';
import { ADA, BEN, BOT, GENERAL } from './plain-guild.ts';
import { withPlainGuild } from './with-plain-guild.ts';

withPlainGuild('Somebody types, until what they wrote has come', async ({ guild, page }) => {
  guild.world.tell({ kind: 'typing', channelId: GENERAL, userId: BEN });
  await page.getByText('Ben is typing…').waitFor();
  guild.post(BEN, { content: 'There.' });
  await message(page, 'There.').waitFor();
  expect(await page.getByText('is typing…').count()).toBe(0);
});

withPlainGuild('A spoiler is hidden until it is pressed', async ({ guild, page }) => {
  guild.post(BOT, { content: 'It was ||the butler|| again' });
  const words = page.getByText('the butler');
  await words.waitFor({ state: 'hidden' });
  // Nor is it read out.
  await page.getByText('On the Record: It was (spoiler) again').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Spoiler: show it' }).click();
  await words.waitFor();
});

withPlainGuild('A message that was changed says so, with its new words', async ({ guild, page }) => {
  const posted = guild.post(BOT, { content: 'The bridge is sond.' });
  await message(page, 'The bridge is sond.').waitFor();
  Object.assign(posted.message, {
    content: 'The bridge is sound.',
    edited_timestamp: posted.message.timestamp,
  });
  guild.world.tell({ kind: 'message-edit', posted });
  await message(page, 'The bridge is sound.').getByText('(edited)').waitFor();
});

withPlainGuild('An answer that is deferred is thought about, then it comes', async ({ guild, page }) => {
  const asked = guild.act.slash(ADA, GENERAL, 'ask', {});
  await page.getByText('Sending command…').waitFor();
  guild.defer(asked);
  await page.getByText('On the Record is thinking…').waitFor();
  guild.answer(asked, { content: 'Here it is.' });
  await message(page, 'Here it is.').getByText('Ada').waitFor();
  expect(await page.getByText('is thinking…').count()).toBe(0);
});

withPlainGuild('What nobody acknowledges did not respond', async ({ guild, page }) => {
  guild.act.slash(ADA, GENERAL, 'ask', {});
  await page.getByText('Sending command…').waitFor();
  guild.world.clock.advance(3000);
  await page.getByText('The application did not respond').waitFor();
});

/** A single red dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

withPlainGuild(
  'A picture that is attached is shown, any other file is there to be saved',
  async ({ guild, page }) => {
    const attachments = ['map.png', 'report.txt'].map((filename, i) => ({
      ...{ id: `${i}`, filename, size: 70, url: `${filename} is elsewhere`, proxy_url: '' },
      ...{ content_type: i === 0 ? 'image/png' : 'text/plain', description: i === 0 ? 'The map' : undefined },
    })) as APIAttachment[];
    const posted = guild.post(BOT, { attachments });
    posted.files.set('0', { name: 'map.png', type: 'image/png', bytes: PICTURE });
    await page.getByRole('img', { name: 'The map' }).waitFor();
    await page.evaluate('document.querySelector("img.picture").decode()');
    await page.getByRole('link', { name: 'report.txt 70 bytes' }).waitFor();
  },
);
