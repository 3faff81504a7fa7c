// Two kinds of tests, as wide as the machine. Most share nothing but the modules they import, so they share those, too:
// a worker reads them once and not for each file. What looks at a page, or starts the program, stands apart.
//
//   npx vitest run --project together

import { configDefaults, defineConfig } from 'vitest/config';

/** Each of these files gets a process of its own. */
const apart = [
  'test/page/**/*.test.ts',
  'test/start.test.ts',
  'test/guild/end-to-end/stopping.test.ts',
  'test/terminal/otr.test.ts',
];

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    // No time limits: a slow machine is not a failing test.
    testTimeout: 0,
    hookTimeout: 0,
    // Not one less than there are, of which on two nothing would be gained.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts', 'commands/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...apart],
          pool: 'threads',
          isolate: false,
        },
      },
    ],
  },
});
