import { defineConfig } from 'vitest/config';

// Real programs: those that install from a site (also part of `npm test`), and all the coding tools.
const programs = {
  // Each program takes some seconds and a whole core.
  fileParallelism: false,
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  root: import.meta.dirname,
  test: {
    globalSetup: './lib/build-sites.ts',
    projects: [
      {
        root: import.meta.dirname,
        test: { ...programs, name: 'registries', include: ['../registries/*.test.ts'] },
      },
      { root: import.meta.dirname, test: { ...programs, name: 'clients', include: ['*.test.ts'] } },
    ],
  },
});
