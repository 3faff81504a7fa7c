// One Chromium for all tests of the page: started before the first, ended after the last. What each of them opens in it
// has cookies and a screen of its own.

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions, executablePath } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address at which it is reached; nothing where there is none to start. */
    chromium?: string;
  }
}

export default async function startChromium(
  project: TestProject,
): Promise<undefined | (() => Promise<void>)> {
  if (!executablePath) return;
  const server = await chromium.launchServer(chromiumOptions());
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
