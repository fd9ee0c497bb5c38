import type { Browser, Page } from '@playwright/test';
import { expect, type Watch } from './fixtures';
import { SIGNED_OUT } from './sign-in';

/** Invites someone as the owner on `page`, and lets them join in a browser of their own. Close its context at the end. */
export async function join(page: Page, browser: Browser, watch: Watch, { name, role }: { name: string; role: 'Marketer' | 'Viewer' | 'Manager' }): Promise<Page> {
  await page.goto('/settings/members');
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill(`${name.toLowerCase()}${Date.now()}@example.com`);
  await dialog.getByLabel('Role').click();
  await page.getByRole('option', { name: role }).click();
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await page.getByLabel('Link of the invitation').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin, storageState: SIGNED_OUT, viewport: page.viewportSize() });
  await watch.over(context);
  const visit = await context.newPage();
  await visit.goto(link);
  await visit.getByLabel('Your name', { exact: true }).fill(name);
  await visit.getByLabel('Password', { exact: true }).fill('a long enough phrase');
  await visit.getByRole('button', { name: 'Create account and join' }).click();
  await expect(visit).toHaveURL(/\/journeys$/);
  return visit;
}

/** As when somebody comes back to a page: it asks at once what happened meanwhile. */
export function lookAgain(page: Page): Promise<void> {
  return page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
}
