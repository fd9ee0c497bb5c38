import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Where Debian's package puts its browser. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

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
    args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  };
}
