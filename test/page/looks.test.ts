// Whatever is open on the page can be read by everybody, light and dark, and fits the width that there is.

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriersIn } from './axe.ts';
import { answer, choice, composer, press, useTool } from './hands.ts';
import type { Size } from './visit.ts';
import { withBot } from './with-bot.ts';

/** What is done one after the other, each with what then is there. */
const STEPS: readonly (readonly [string, (page: Page, size: Size) => Promise<void>])[] = [
  ['nothing was said yet', (page) => composer(page).waitFor()],
  [
    'commands are offered',
    async (page) => {
      await composer(page).fill('/');
      await choice(page, '/who-said').waitFor();
    },
  ],
  [
    'a speaker is completed',
    async (page) => {
      await composer(page).fill('/who-said ');
      await page.getByRole('combobox', { name: 'speaker' }).fill('byr');
      await choice(page, 'Tom Byrne').waitFor();
    },
  ],
  [
    'a field is filled in wrongly',
    async (page) => {
      await page.getByRole('textbox', { name: 'limit' }).fill('many');
      await page.keyboard.press('Enter');
      await page.getByText('This must be a whole number').waitFor();
    },
  ],
  [
    'an answer is there, to one alone',
    async (page) => {
      await page.getByRole('textbox', { name: 'limit' }).fill('5');
      await page.getByRole('combobox', { name: 'speaker' }).fill('Ada Byron');
      await page.getByRole('combobox', { name: 'private' }).fill('true');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await answer(page, 'Only you can see this').waitFor();
    },
  ],
  [
    'it is shared, and its menu is open',
    async (page, size) => {
      await press(page.getByRole('button', { name: 'Share in channel' }), size);
      const shared = answer(page, 'Shared by Ada');
      await useTool(shared, 'Apps', size);
      await page.getByRole('menuitem', { name: 'Check this quote' }).waitFor();
    },
  ],
  [
    'what went over the wire is shown',
    async (page, size) => {
      await press(page.getByRole('menuitem', { name: 'Show on the wire' }), size);
      await page
        .getByRole('complementary')
        .getByText('Shared by Ada')
        .filter({ visible: true })
        .first()
        .waitFor();
    },
  ],
  [
    'the channels are shown',
    async (page, size) => {
      if (size.name === 'desk') return;
      await press(page.getByRole('button', { name: 'Close the wire' }), size);
      await press(page.getByRole('button', { name: 'Channels' }), size);
      await page.getByRole('button', { name: 'general' }).waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  withBot('Nothing bars anybody, and nothing stands out of the page', async ({ open, size }) => {
    const page = await open({ theme });
    for (const [state, reach] of STEPS) {
      await reach(page, size);
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ state, barriers: await barriersIn(page), wide }).toEqual({
        ...{ state, barriers: [], wide: size.width },
      });
    }
  });
});
