import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Where Debian's packages put theirs. First the one without windows, which Playwright's own is too: a window's frame takes as much work as a small page. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Playwright's own Chromium when it is installed, else the system's; undefined when there is none. */
export function findBrowser(): string | undefined {
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/** How tests start the browser. As root, Chromium runs only without its sandbox. */
export function browserLaunchOptions(): LaunchOptions {
  const path = findBrowser();
  const asRoot = process.getuid?.() === 0;
  return {
    ...(path && path !== chromium.executablePath() && { executablePath: path }),
    // Letters as wide on every machine, in print too.
    args: ['--font-render-hinting=none', ...(asRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  };
}
