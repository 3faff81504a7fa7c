// A page that stays open, is loaded anew, or is used in haste.

import { expect } from 'vitest';
import { addPage } from '../../src/page/serve.ts';
import { archiveOf } from '../archive-of.ts';
import { testGuild } from '../guild/test-guild.ts';
import { answer, choice, composer, message, press, tabTo, useTool } from './hands.ts';
import { inChromium } from './in-chromium.ts';
import { withBot } from './with-bot.ts';

inChromium('A bot that is started anew is found again, with its new guild', async (open) => {
  const archive = archiveOf('“The bridge is sound,” said Ada Byron.');
  const before = await testGuild({ archive, extend: addPage });
  const page = await open(before.url);
  before.member('ben').in('general').write('Before');
  await message(page, 'Before').waitFor();
  await before[Symbol.asyncDispose]();
  await page.getByText('Connection lost').waitFor();
  await using after = await testGuild({ archive, extend: addPage, port: Number(new URL(before.url).port) });
  await message(page, 'Before').waitFor({ state: 'detached' });
  expect(await page.getByText('Connection lost').count()).toBe(0);
  await composer(page).fill('/who-said the bridge is sound');
  await page.keyboard.press('Enter');
  await answer(page, 'The bridge is sound').waitFor();
  expect(after.world.interactions.size).toBe(1);
});

withBot('A bot that is away is shown to be, also to who comes later', async ({ open, guild }) => {
  const page = await open();
  const gone = guild.bot.stop();
  await page.getByText('The bot is offline').waitFor();
  await gone;
  const later = await open();
  await later.getByText('The bot is offline').waitFor();
  await guild.restart();
  await later.getByText('The bot is offline').waitFor({ state: 'detached' });
});

withBot('A page that is loaded anew shows what was said, where one was', async ({ open, guild, size }) => {
  const page = await open();
  if (size.name === 'phone') await press(page.getByRole('button', { name: 'Channels' }), size);
  await press(page.getByRole('button', { name: 'newsroom' }), size);
  guild.member('ben').in('newsroom').write('Good morning');
  await message(page, 'Good morning').waitFor();
  await page.reload();
  await message(page, 'Good morning').waitFor();
  expect(await page.title()).toContain('#newsroom');
});

withBot('What is sent or pressed twice is done once', async ({ open, guild }) => {
  const page = await open();
  await composer(page).fill('Good morning');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await composer(page).fill('/ask What will the toll be?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await answer(page, 'two crowns').getByRole('button', { name: 'Context' }).first().dblclick();
  await answer(page, 'Only you can see this').waitFor();
  expect(guild.world.interactions.size).toBe(2);
  expect(await message(page, 'Good morning').count()).toBe(1);
});

withBot('A command that is pasted is read with its options', async ({ open }) => {
  const page = await open();
  await composer(page).fill('/who-said speaker:Byron quote:"the bridge is sound"');
  const quote = page.getByRole('textbox', { name: 'quote' });
  expect(await quote.inputValue()).toBe('the bridge is sound');
  await page.keyboard.press('Enter');
  await answer(page, 'The bridge is sound').waitFor();
});

withBot('Escape closes what was opened last, and the focus goes back', async ({ open, guild, size }) => {
  const page = await open();
  await tabTo(page, composer(page));
  await page.keyboard.type('/who-said ');
  await tabTo(page, page.getByRole('combobox', { name: 'speaker' }));
  await page.keyboard.type('byr');
  await choice(page, 'Tom Byrne').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await composer(page).and(page.locator(':focus')).waitFor();
  await guild.member('ada').in('general').slash('ask', { question: 'What will the toll be?' });
  const crowns = answer(page, 'two crowns');
  await tabTo(page, crowns.getByRole('button', { name: 'Apps' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await crowns.getByRole('button', { name: 'Apps' }).and(page.locator(':focus')).waitFor();
  await useTool(crowns, 'Reply', size);
  await page.getByText('Replying to').waitFor();
  await tabTo(page, composer(page));
  await page.keyboard.press('Escape');
  await page.getByText('Replying to').waitFor({ state: 'detached' });
});
