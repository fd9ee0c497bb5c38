import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser';

/** Installs Playwright's Chromium where there is no browser at all. */
if (!findBrowser()) {
  const { status } = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write('No browser for the tests, and none could be installed. Install Chromium (Debian: apt-get install chromium-headless-shell) and run npm test again.\n');
    process.exit(1);
  }
}
