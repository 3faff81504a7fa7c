// What is done with an answer: its pages, the words around an excerpt, and who sees it.

import { expect } from 'vitest';
import { composer, message, press } from './hands.ts';
import { withBot } from './with-bot.ts';

withBot('A page is turned, and turned back', async ({ open, guild, size }) => {
  const page = await open();
  await guild.member('ada').in('general').slash('who-said', { speaker: 'Ada Byron' });
  const answer = message(page, 'Page 1 of 2');
  await press(answer.getByRole('button', { name: 'Next' }), size);
  await press(message(page, 'Page 2 of 2').getByRole('button', { name: 'Previous' }), size);
  await answer.waitFor();
  expect(await page.locator('li.message').count()).toBe(1);
});

withBot('Context shows the words around an excerpt, to who pressed alone', async ({ open, guild, size }) => {
  const page = await open();
  const ben = await open({ as: guild.member('ben').id });
  await guild.member('ada').in('general').slash('ask', { question: 'Who painted the railings blue?' });
  await press(message(page, 'railings').getByRole('button', { name: 'Context' }).first(), size);
  const context = message(page, 'It will meet again in a week.');
  await context.getByText('Only you can see this').waitFor();
  await press(context.getByRole('button', { name: 'Dismiss message' }), size);
  await context.waitFor({ state: 'detached' });
  await message(ben, 'railings').waitFor();
  expect(await ben.getByText('It will meet again in a week.').count()).toBe(0);
});

withBot('A private answer is seen by nobody else, until it is shared', async ({ open, guild, size }) => {
  const page = await open();
  const ben = await open({ as: guild.member('ben').id });
  await composer(page).fill('/sources ');
  await page.getByRole('combobox', { name: 'private' }).fill('true');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const answer = message(page, 'Only you can see this');
  await press(answer.getByRole('button', { name: 'Share in channel' }), size);
  // All that Ben sees of it is what was shared.
  await message(ben, 'Shared by Ada').waitFor();
  expect(await ben.locator('li.message').count()).toBe(1);
  expect(await ben.getByText('Only you can see this').count()).toBe(0);
});

withBot('Who waits for an answer is told that the bot thinks', async ({ open, guild }) => {
  const page = await open();
  const ben = await open({ as: guild.member('ben').id });
  const letGo = guild.faults.hold(/^PATCH .*(?:@|%40)original/);
  await composer(page).fill('/ask ');
  await page.keyboard.type('What will the toll be?');
  await page.keyboard.press('Enter');
  await message(page, 'On the Record is thinking…').waitFor();
  await message(ben, 'On the Record is thinking…').waitFor();
  letGo();
  await message(page, 'The toll will be two crowns').waitFor();
  expect(await page.getByText('is thinking…').count()).toBe(0);
});
