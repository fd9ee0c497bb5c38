import { defineConfig } from '@playwright/test';
import tests from '../../playwright.config';

const { webServer, ...shared } = tests;

/** `npm run bench`, the part with a browser. It prints and does not judge: how fast is for the reader to say. */
export default defineConfig({
  ...shared,
  /** One after the other: what is measured has the machine to itself. */
  workers: 1,
  testDir: '.',
  testMatch: '*.bench.ts',
  timeout: 120_000,
  reporter: [['line']],
  webServer: { ...(webServer as Exclude<typeof webServer, unknown[] | undefined>), cwd: process.cwd(), stdout: 'ignore' },
});
