import type { Browser, Page } from '@playwright/test';
import type { Watch } from './fixtures';
import { openInvitations, type GUESTS } from './seed';
import { post, signIn, type State } from './sign-in';

const PASSWORD = 'a long enough phrase';

/** Lets someone join the brand of the owner on `page`, in a browser of their own, by an invitation that a new server begins with. Close its context at the end. */
export async function join(page: Page, browser: Browser, watch: Watch, { name, role }: { name: string; role: keyof typeof GUESTS }): Promise<Page> {
  const { origin } = new URL((await page.request.get('/api/health')).url());
  const storageState = await joined(origin, name, role);
  const context = await browser.newContext({ baseURL: origin, storageState, viewport: page.viewportSize() });
  await watch.over(context);
  return context.newPage();
}

async function joined(server: string, name: string, role: keyof typeof GUESTS): Promise<State> {
  for (const token of openInvitations()[role]) {
    const answer = await post(server, `/api/invitations/${token}`, { name, password: PASSWORD });
    if (answer.ok) return signIn(server, { ...((await answer.json()) as { email: string }), password: PASSWORD });
    // Somebody has used it before.
    if (answer.status !== 404) throw new Error(`${name} cannot join: ${answer.status} ${await answer.text()}`);
  }
  throw new Error(`More people are to join one server as ${role} than GUESTS invites.`);
}

/** As when somebody comes back to a page: it asks at once what happened meanwhile. */
export function lookAgain(page: Page): Promise<void> {
  return page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
}
