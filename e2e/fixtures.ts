import { test as base, expect, type Browser, type BrowserContext } from '@playwright/test';
import { startServer, type Server } from './server';
import { signedIn } from './sign-in';

export { expect };

/** What went wrong in the browser while a spec ran. */
export type Watch = {
  /** Watches a context that the spec made itself. */
  over: (context: BrowserContext) => Promise<void>;
  /** Lets faults of this kind pass: for specs that cut the network or stop a server. */
  forgive: (pattern: RegExp) => void;
};

/** What a browser says when a request gets no answer, in its console and to the page. */
export const NO_NETWORK = /net::ERR_|Failed to fetch|Failed to load resource|NetworkError|Failed to fetch RSC payload/;

/**
 * Contexts that specs make themselves are signed in as the owner of every server, like the context they are given.
 * `storageState: SIGNED_OUT` is for those who are not.
 */
function signInContexts(browser: Browser): void {
  const plain = browser.newContext.bind(browser);
  browser.newContext = (options = {}) => plain({ storageState: signedIn(), ...options });
}

/** Every spec fails on a console error or warning, an uncaught error, a violated Content-Security-Policy, and an answer of 500 or above. */
export const test = base.extend<{ watch: Watch; server: Server }, { owners: void; home: string }>({
  /** The address of the server that this worker's specs share. */
  home: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, provide, { parallelIndex, project }) => {
      if (parallelIndex === 0) return provide(project.use.baseURL!);
      const server = await startServer();
      await provide(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ home }, provide) => provide(home),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
  storageState: ({}, provide) => provide(signedIn()),
  owners: [
    async ({ browser }, provide) => {
      signInContexts(browser);
      await provide();
    },
    { scope: 'worker', auto: true },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
  server: async ({}, provide) => {
    const server = await startServer();
    await provide(server);
    await server.close();
  },
  watch: [
    async ({ context }, provide) => {
      const faults: string[] = [];
      const forgiven: RegExp[] = [];
      const over = (watched: BrowserContext) => watchOver(watched, (fault) => faults.push(fault));
      await over(context);
      await provide({ over, forgive: (pattern) => void forgiven.push(pattern) });
      expect(faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

async function watchOver(context: BrowserContext, report: (fault: string) => void): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) report(`answer ${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      reportError(new Error(`Content-Security-Policy: ${effectiveDirective} forbids ${blockedURI}`));
    });
  });
}
