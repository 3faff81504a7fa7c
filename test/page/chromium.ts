// The system's Chromium, for the tests that look at the page.
//
//   CHROMIUM=/path/to/chromium npx vitest run test/page

import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type LaunchOptions } from 'playwright-core';

/** Where it is; null where there is none, and nothing can be looked at. */
export const executablePath: string | null =
  [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path)) ?? null;

/** With no sandbox, since the tests' user may have none to give, and with nothing that talks to the world. */
export function chromiumOptions(): LaunchOptions {
  if (!executablePath) throw new Error(NO_CHROMIUM);
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** A Chromium that ends with whoever opened it. */
export const openChromium = () => chromium.launch(chromiumOptions());

export const NO_CHROMIUM =
  'There is no Chromium to look at the page with. CHROMIUM=/path/to/chromium names it where it is elsewhere.';
