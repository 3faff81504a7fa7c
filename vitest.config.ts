// As wide as the machine. The tests share nothing but the modules that they import, and those they do share: a worker reads
// them once and not for each file. The page's share a browser, too, which stands for as long as they run.
//
//   npx vitest run --project page

import { configDefaults, defineConfig } from 'vitest/config';

const page = 'test/page/**/*.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    // No time limits: a slow machine is not a failing test.
    testTimeout: 0,
    hookTimeout: 0,
    // Not one less than there are, which on two is half.
    maxWorkers: '100%',
    pool: 'threads',
    isolate: false,
    coverage: { include: ['src/**/*.ts', 'commands/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: { name: 'page', include: [page], globalSetup: ['test/page/one-chromium.ts'] },
      },
      {
        extends: true,
        test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, page] },
      },
    ],
  },
});
