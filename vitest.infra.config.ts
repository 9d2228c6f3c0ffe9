import { defineConfig } from 'vitest/config';

/**
 * Tests that run terraform, moto or both: minutes, not seconds, so they have a command of their own,
 * `npm run test:infra`. One file at a time: a provider takes half a gigabyte and a core.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.infra.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
