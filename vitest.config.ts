import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // No time limits: a slow machine is not a failing test.
    testTimeout: 0,
    hookTimeout: 0,
    coverage: { include: ['src/**/*.ts', 'commands/**/*.ts'] },
  },
});
