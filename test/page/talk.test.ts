// Talking with the bot in one's own words, and the Apps menu of what somebody else said.

import { expect } from 'vitest';
import { answer, choice, composer, message, press, tabTo, useTool } from './hands.ts';
import { withBot } from './with-bot.ts';

withBot('The bot is mentioned by the first letters of its name', async ({ open }) => {
  const page = await open();
  await tabTo(page, composer(page));
  await page.keyboard.type('@on t');
  await choice(page, 'On the Record').waitFor();
  await page.keyboard.press('Enter');
  expect(await composer(page).inputValue()).toBe('@On the Record ');
  await page.keyboard.type('who said the bridge is sound?');
  await page.keyboard.press('Enter');
  await answer(page, 'The bridge is sound').waitFor();
});

withBot('A reply to the bot is a question to it', async ({ open, guild, size }) => {
  const page = await open();
  await guild.member('ada').in('general').slash('ask', { question: 'What will the toll be?' });
  const crowns = answer(page, 'two crowns');
  await useTool(crowns, 'Reply', size);
  await page.getByText('Replying to On the Record').waitFor();
  await composer(page).fill('Who said the bridge is sound?');
  await page.keyboard.press('Enter');
  await answer(page, 'The bridge is sound').waitFor();
  expect(await page.getByText('Replying to').count()).toBe(0);
});

withBot('The bot answers what it is written directly', async ({ open, guild, size }) => {
  const page = await open();
  if (size.name === 'phone') await press(page.getByRole('button', { name: 'Channels' }), size);
  const direct = page.getByRole('navigation').getByRole('button', { name: 'On the Record' });
  await press(direct, size);
  await page.getByRole('heading', { level: 1, name: 'On the Record' }).waitFor();
  await composer(page).fill('Who said the bridge is sound?');
  await page.keyboard.press('Enter');
  await answer(page, 'The bridge is sound').waitFor();
  const channels = [...guild.world.channels.values()];
  expect(channels.filter(({ kind }) => kind === 'dm').map(({ recipient }) => recipient)).toEqual([
    guild.member('ada').id,
  ]);
});

withBot('Check this quote is in the Apps menu of a message', async ({ open, guild, size }) => {
  const page = await open();
  guild.member('ben').in('general').write('“The bridge is sound,” said Ada Byron.');
  const said = message(page, 'The bridge is sound');
  await useTool(said, 'Apps', size);
  await press(page.getByRole('menuitem', { name: 'Check this quote' }), size);
  await answer(page, 'Exact').waitFor();
});

withBot('The Apps menu is reached by keyboard', async ({ open, guild }) => {
  const page = await open();
  guild.member('ben').in('general').write('“The bridge is sound,” said Ada Byron.');
  const said = message(page, 'The bridge is sound');
  await tabTo(page, said.getByRole('button', { name: 'Apps' }));
  await page.keyboard.press('Enter');
  const check = page.getByRole('menuitem', { name: 'Check this quote' });
  while ((await check.and(page.locator(':focus')).count()) === 0) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await answer(page, 'Exact').waitFor();
});
