// Pictures of what a person sees, for a designer's eye and for the README.
//
//   npm run screenshots   →   screenshots/desk-light-3-answer.png …

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadArchive } from '../../src/archive/load.ts';
import { ownCorpus } from '../../src/corpus/read.ts';
import { machineClock } from '../../src/guild/world/clock.ts';
import { addPage } from '../../src/page/serve.ts';
import { testGuild } from '../guild/test-guild.ts';
import { openChromium } from './chromium.ts';
import { answer, choice, composer, message, press, useTool } from './hands.ts';
import { openContext, SIZES, type Size } from './visit.ts';

const folder = join(import.meta.dirname, '../../screenshots');
await mkdir(folder, { recursive: true });
const archive = loadArchive(ownCorpus);
const browser = await openChromium();
for (const size of SIZES) {
  for (const theme of ['light', 'dark'] as const) {
    await using guild = await testGuild({ archive, extend: addPage, clock: machineClock() });
    const context = await openContext(browser, size, { theme, sharp: true });
    const page = await context.newPage();
    await page.goto(guild.url);
    let number = 0;
    await journey(page, size, async (what) => {
      const path = join(folder, `${size.name}-${theme}-${++number}-${what}.png`);
      await page.screenshot({ path });
      console.log(path);
    });
    await context.close();
  }
}
await browser.close();

type Shoot = (what: string) => Promise<void>;

async function journey(page: Page, size: Size, shoot: Shoot): Promise<void> {
  await composer(page).waitFor();
  await shoot('welcome');
  await composer(page).fill('/');
  await choice(page, '/who-said').waitFor();
  await shoot('commands');
  await composer(page).fill('/who-said ');
  await page.getByRole('combobox', { name: 'speaker' }).fill('zel');
  await choice(page, 'Zelensky').first().waitFor();
  await shoot('completion');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await answer(page, 'Zelensky').waitFor();
  await shoot('answer');
  await composer(page).fill('/weapons-policy ');
  await page.keyboard.press('Enter');
  await answer(page, 'Page 1').waitFor();
  await shoot('page-1');
  await press(answer(page, 'Page 1').getByRole('button', { name: 'Next' }), size);
  await answer(page, 'Page 2').waitFor();
  await shoot('page-2');
  await press(answer(page, 'Page 2').getByRole('button', { name: 'Context' }).first(), size);
  await answer(page, 'Only you can see this').waitFor();
  await shoot('context');
  await composer(page).fill('@on');
  await choice(page, 'On the Record').waitFor();
  await shoot('mention');
  await page.keyboard.press('Enter');
  await page.keyboard.type('did France send Mirage jets?');
  await page.keyboard.press('Enter');
  await answer(page, 'Mirage').waitFor();
  await shoot('reply');
  await composer(page).fill('Blinken: “We are hurrying ammunition to the front lines”');
  await page.keyboard.press('Enter');
  const said = message(page, 'hurrying');
  await useTool(said, 'Apps', size);
  await page.getByRole('menuitem', { name: 'Check this quote' }).waitFor();
  await shoot('apps');
  await press(page.getByRole('menuitem', { name: 'Check this quote' }), size);
  const checked = answer(page, 'Altered');
  await checked.waitFor();
  await shoot('check-quote');
  await useTool(checked, 'Wire', size);
  await page.getByRole('complementary').getByText('PATCH').waitFor();
  await shoot('wire');
  if (size.name === 'desk') return;
  await press(page.getByRole('button', { name: 'Close the wire' }), size);
  await press(page.getByRole('button', { name: 'Channels' }), size);
  await page.getByRole('button', { name: 'general' }).waitFor();
  await shoot('channels');
}
