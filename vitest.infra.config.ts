import { defineConfig } from 'vitest/config';

/**
 * Tests that run terraform, moto or both: minutes, not seconds, so they have a command of their own,
 * `npm run test:infra`. Three files at a time on two cores: most of an apply is waiting, but a provider
 * takes half a gigabyte.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.infra.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 3,
  },
});
