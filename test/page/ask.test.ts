// Asking with a command: by keyboard alone, and with choices taken by key and by hand.

import { expect } from 'vitest';
import { choice, composer, message, press, tabTo } from './hands.ts';
import { withBot } from './with-bot.ts';

withBot('A command is found, filled in and sent by keyboard alone', async ({ open }) => {
  const page = await open();
  await tabTo(page, composer(page));
  await page.keyboard.type('/who');
  await choice(page, '/who-said').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'quote' }).waitFor();
  await page.keyboard.type('the bridge is sound');
  await page.keyboard.press('Enter');
  const answer = message(page, 'said this');
  await answer.getByText('“The bridge is sound,”').waitFor();
  await tabTo(page, answer.getByRole('button', { name: 'Context' }), 'Shift+Tab');
});

withBot('A speaker is completed by keyboard', async ({ open }) => {
  const page = await open();
  await tabTo(page, composer(page));
  // A command that is written out needs no list.
  await page.keyboard.type('/who-said ');
  await tabTo(page, page.getByRole('combobox', { name: 'speaker' }));
  await page.keyboard.type('byr');
  await choice(page, 'Tom Byrne').waitFor();
  while ((await choice(page, 'Tom Byrne').getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('combobox', { name: 'speaker' }).inputValue()).toContain('Tom Byrne');
  await page.keyboard.press('Enter');
  await message(page, 'Nobody asked the ferrymen').getByText('Tom Byrne').first().waitFor();
});

withBot('A speaker is completed by hand', async ({ open, size }) => {
  const page = await open();
  await composer(page).fill('/');
  await press(choice(page, '/who-said'), size);
  await press(page.getByRole('combobox', { name: 'speaker' }), size);
  await page.getByRole('combobox', { name: 'speaker' }).fill('byrn');
  await press(choice(page, 'Tom Byrne'), size);
  await press(page.getByRole('button', { name: 'Send' }), size);
  await message(page, 'Nobody asked the ferrymen').getByText('Tom Byrne').first().waitFor();
});

withBot('An option that must be given is asked for', async ({ open, guild }) => {
  const page = await open();
  await composer(page).fill('/ask ');
  await page.keyboard.press('Enter');
  await page.getByText('This option is required').waitFor();
  const question = page.getByRole('textbox', { name: 'question' }).and(page.locator(':focus'));
  await question.fill('What will the toll be?');
  expect(guild.world.interactions.size).toBe(0);
  await page.keyboard.press('Enter');
  await message(page, 'The toll will be two crowns').waitFor();
});
