import { defineConfig } from 'vitest/config';

/** Three kinds of proof, in the order of the rooms; the end-to-end tests run the built program, one after another. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], setupFiles: ['test/helpers/seed.ts'], testTimeout: 30_000 } },
      { test: { name: 'property', include: ['test/property/**/*.test.ts'], setupFiles: ['test/helpers/seed.ts'], testTimeout: 120_000 } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
