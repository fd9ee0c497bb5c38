import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './e2e/browser';

const port = Number(process.env.E2E_PORT ?? 3100);
/** A data folder of its own for each run; workers read the config again and must find the same. */
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'journey-e2e-'));

export default defineConfig({
  testDir: 'e2e',
  globalSetup: fileURLToPath(new URL('e2e/global-setup.ts', import.meta.url)),
  timeout: 120_000,
  // A page that a server is asked for first takes seconds on a busy machine; what is there at once costs nothing of this.
  expect: { timeout: 20_000 },
  /** One more than a small machine has cores: specs wait for what comes after a while, too. Those of a file run in order; the first worker has the server below, every other one of its own. */
  workers: 3,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: browserLaunchOptions(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node --import tsx e2e/make-seed.ts && npm start',
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 300_000,
    env: { PORT: String(port), JOURNEY_DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: '' },
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
