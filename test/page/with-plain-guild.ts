// A guild of plain data, whose bot is the test itself, and its page in a browser.
//
//   withPlainGuild('A spoiler is hidden', async ({ guild, page }) => {
//     guild.post(BOT, { content: '||the butler||' });
//   });

import type { Page } from 'playwright-core';
import { inChromium } from './in-chromium.ts';
import { type PlainGuild, plainGuild } from './plain-guild.ts';
import { servePage } from './served.ts';

export interface PlainStage {
  readonly guild: PlainGuild;
  /** Ada's. */
  readonly page: Page;
}

export function withPlainGuild(what: string, look: (stage: PlainStage) => Promise<void>): void {
  inChromium(what, async (open) => {
    const guild = plainGuild();
    const { url, close } = await servePage(guild);
    try {
      const page = await open(url);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look({ guild, page });
    } finally {
      await close();
    }
  });
}
