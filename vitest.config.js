import { defineConfig } from 'vitest/config'

const built = ['**/node_modules/**', '**/.next/**', '**/dist/**']
/** So long that only what never comes takes it, on however busy a machine. */
const withServices = { testTimeout: 300_000, hookTimeout: 300_000 }

/** `unit` needs nothing and is part of `check`; the others need what `scripts/test.ts` brings up. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,cms,site,scripts}/**/*.test.ts'],
          exclude: [...built, '{shared,cms,site,scripts}/tests/**'],
        },
      },
      {
        test: {
          ...withServices,
          name: 'cms',
          include: ['cms/tests/**/*.test.ts'],
          exclude: built,
          globalSetup: ['cms/tests/globalSetup.ts'],
        },
      },
      {
        test: {
          ...withServices,
          name: 'site',
          include: ['site/tests/**/*.test.ts'],
          exclude: [...built, 'site/tests/e2e/**'],
        },
      },
      { test: { ...withServices, name: 'scripts', include: ['scripts/tests/**/*.test.ts'], exclude: built } },
      {
        test: {
          ...withServices,
          name: 'e2e',
          include: ['site/tests/e2e/**/*.test.ts'],
          exclude: built,
          // Each brings up a whole system: one at a time, after all others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
