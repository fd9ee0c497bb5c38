import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Files that open stores, start processes or change what all of a process sees. */
const WITH_STORES = ['**/*.db.test.ts', 'db/data-folder/**/*.test.ts', 'lib/cli/**/*.test.ts'];

/** What is tested happens while modules load: in a worker of its own. */
const WHILE_LOADING = ['components/builder/first-load.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    maxWorkers: 2,
    // Files share their worker's modules, loaded and compiled once: what is tested keeps nothing between calls.
    isolate: false,
    setupFiles: ['vitest.setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', pool: 'threads', include: ['{lib,db,components,app}/**/*.test.{ts,tsx}'], exclude: [...WITH_STORES, ...WHILE_LOADING] } },
      { extends: true, test: { name: 'loading', isolate: true, include: WHILE_LOADING } },
      { extends: true, test: { name: 'stores', pool: 'forks', include: WITH_STORES } },
    ],
  },
});
