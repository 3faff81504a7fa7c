// Tests of a page in a real browser, each at the width of a desk and at that of a phone.
//
//   inChromium('the channels are listed', async (open) => {
//     const page = await open(guild.url);
//     await page.getByRole('button', { name: 'general' }).waitFor();
//   });
//
// Where there is no Chromium they are left out, and say so; where CI is set they fail, since there it is installed.

import process from 'node:process';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { executablePath, NO_CHROMIUM } from './chromium.ts';
import { openContext, SIZES, type Size, type Visit } from './visit.ts';

/** Opens an address in a browser of its own, in which nobody was before. */
export type Open = (url: string, visit?: Visit) => Promise<Page>;

/** What is asked for from any other origin than the page's fails the test. */
export function inChromium(what: string, look: (open: Open, size: Size) => Promise<void>): void {
  test.skipIf(isLeftOut).each(SIZES.map((size) => [size.name, size] as const))(
    `${what} (%s)`,
    async (_, size) => {
      const contexts: BrowserContext[] = [];
      const outside: string[] = [];
      try {
        await look(async (url, visit) => {
          const context = await openContext(await reachChromium(), size, visit);
          contexts.push(context);
          context.on('request', (request) => {
            if (new URL(request.url()).origin !== url) outside.push(request.url());
          });
          const page = await context.newPage();
          await page.goto(url);
          return page;
        }, size);
      } finally {
        await Promise.all(contexts.map((context) => context.close()));
      }
      expect(outside).toEqual([]);
    },
  );
}

const isLeftOut = executablePath === null && !process.env['CI'];
if (isLeftOut) console.warn(`${NO_CHROMIUM} Its tests are left out.`);

/** One for all files, which `one-chromium.ts` has started. */
async function reachChromium(): Promise<Browser> {
  const address = inject('chromium');
  if (!address) throw new Error(NO_CHROMIUM);
  reached ??= chromium.connect(address);
  return reached;
}
let reached: Promise<Browser> | undefined;
