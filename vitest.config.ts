import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The reader is the part that everything else trusts.
    coverage: {
      provider: 'v8',
      include: ['src/agent/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 100 },
    },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'checks',
          include: ['tests/check/**/*.test.ts'],
          testTimeout: 120_000,
          // Each test runs the command, in a process of its own.
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: 'builds',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each test runs whole builds, which use every core by themselves.
          fileParallelism: false,
        },
      },
    ],
  },
});
