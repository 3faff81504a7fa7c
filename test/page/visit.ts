// Somebody at the page, with a screen of their own, in a browser where nobody was before.
//
//   const context = await openContext(browser, SIZES[0], { theme: 'dark', as: BEN });

import type { Browser, BrowserContext } from 'playwright-core';

export interface Size {
  readonly name: 'desk' | 'phone';
  readonly width: number;
  readonly height: number;
}

export interface Visit {
  readonly theme?: 'light' | 'dark';
  /** The id of the person who looks; the first in the guild where none is given. */
  readonly as?: string;
  /** As on a screen of twice as many dots. */
  readonly sharp?: boolean;
}

export const SIZES: readonly Size[] = [
  { name: 'desk', width: 1280, height: 800 },
  { name: 'phone', width: 375, height: 667 },
];

/** A phone has no mouse, and its page is as wide as it is. */
export async function openContext(
  browser: Browser,
  { name, width, height }: Size,
  { theme = 'light', as, sharp = false }: Visit = {},
): Promise<BrowserContext> {
  const isPhone = name === 'phone';
  const context = await browser.newContext({
    ...{ viewport: { width, height }, isMobile: isPhone, hasTouch: isPhone },
    ...{ colorScheme: theme, locale: 'en-GB', reducedMotion: 'reduce', deviceScaleFactor: sharp ? 2 : 1 },
  });
  if (as) await context.addInitScript(`sessionStorage.setItem('as', '${as}')`);
  return context;
}
