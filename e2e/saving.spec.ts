import type { BrowserContext, Page } from '@playwright/test';
import type { Journey } from '@/lib/journey/journey';
import { fill, importJourney, inspectorOf, opened, ownFile, saved, savingOf, titleOf, unaware } from './builder';
import { expect, NO_NETWORK, test } from './fixtures';
import { join, lookAgain } from './people';
import { ownerHeaders } from './seed';

const summaryOf = (page: Page) => inspectorOf(page).getByRole('textbox', { name: 'Summary' });
const write = (page: Page, text: string) => fill(page, 'Summary', text);

/** What the server has, as it tells a program. */
async function expectStored(page: Page, text: string, address = page.url()): Promise<void> {
  const answer = await page.request.get(address.replace('/journeys/', '/api/v1/journeys/'), { headers: ownerHeaders() });
  expect(((await answer.json()) as { document: Journey }).document.summary).toBe(text);
}

test('edits made offline are kept, survive a reload of a busy page, and are saved when the network is back', async ({ page, context, watch }) => {
  watch.forgive(NO_NETWORK);
  await importJourney(page, ownFile('trial.seed.json', 'Saved offline'));
  const address = page.url();
  await context.setOffline(true);
  await write(page, 'Written on a train');
  await expect(savingOf(page)).toContainText('Offline. Your edits are kept in this browser');
  await write(page, 'Written on a train, twice');
  // A page this busy is ended without hearing that it is left.
  await page.evaluate(() => void setTimeout(() => { for (const until = performance.now() + 1_500; performance.now() < until; ); }));
  await page.reload().catch(() => undefined);
  await context.setOffline(false);
  await page.goto(address);
  await expect(summaryOf(page)).toHaveValue('Written on a train, twice');
  await saved(page);
  await expectStored(page, 'Written on a train, twice');
});

test('a draft is sent by itself when the network comes back', async ({ page, context, watch }) => {
  watch.forgive(NO_NETWORK);
  await importJourney(page, ownFile('trial.seed.json', 'Saved after a tunnel'));
  await context.setOffline(true);
  await write(page, 'Tunnel');
  await expect(savingOf(page)).toContainText('Offline');
  await context.setOffline(false);
  await saved(page);
  await expectStored(page, 'Tunnel');
});

test('what was left comes back although the code that reads it cannot be had at first', async ({ page, watch }) => {
  watch.forgive(NO_NETWORK);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await importJourney(page, ownFile('trial.seed.json', 'Read with patience'));
  await page.waitForLoadState('networkidle');
  let down = true;
  await page.route('**/journeys/*', (route) => (down && route.request().method() === 'POST' ? route.abort() : route.fallback()));
  await write(page, 'Left behind');
  await expect(savingOf(page)).toContainText('Offline. Your edits are kept in this browser');

  const known = new Set(asked);
  await page.route(/\/_next\/.*\.js/, (route) => (down && !known.has(route.request().url()) ? route.abort() : route.fallback()));
  await page.reload();
  await opened(page);
  await expect(savingOf(page)).toContainText('Offline. Keep this tab open');
  await expect(summaryOf(page)).toHaveValue('');
  down = false;
  await expect(summaryOf(page)).toHaveValue('Left behind');
  await saved(page);
  await expectStored(page, 'Left behind');
});

test('whoever was signed out elsewhere is told, loses nothing and moves nothing, and is saved on coming back signed in', async ({ page, context, watch }) => {
  watch.forgive(NO_NETWORK);
  await page.setViewportSize({ width: 1024, height: 768 });
  await importJourney(page, ownFile('trial.seed.json', 'Signed out'));
  await saved(page);
  const top = () => page.getByRole('tablist', { name: 'Drawer' }).or(inspectorOf(page)).first().evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  const cookies = await context.cookies();
  await context.clearCookies();
  await write(page, 'Written signed out');
  await expect(savingOf(page)).toContainText('Not saved. You are signed out. Sign in again in another tab');
  expect(await top()).toBe(before);
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(savingOf(page)).toContainText('Not saved. You are signed out.');
  await expect(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('target', '_blank');
  await context.addCookies(cookies);
  await lookAgain(page);
  await saved(page);
  await expectStored(page, 'Written signed out');
});

test('what one person left unsaved in a browser waits for them, and is saved in nobody else’s name', async ({ page, browser, context, watch }) => {
  watch.forgive(NO_NETWORK);
  const ben = await join(page, browser, watch, { name: 'Ben', role: 'Marketer' });
  await importJourney(page, ownFile('trial.seed.json', 'In a shared browser'));
  await saved(page);
  const address = page.url();
  const [mine, theirs] = [await context.cookies(), await ben.context().cookies()];
  await ben.context().close();
  await context.clearCookies();
  await context.addCookies(theirs);
  await write(page, 'Of Ada');
  await expect(savingOf(page)).toContainText('Not saved. Ben is signed in now, and these edits are not theirs');
  await page.goto(address);
  await opened(page);
  await expect(summaryOf(page)).toHaveValue('');
  await write(page, 'Of Ben');
  await saved(page);

  await context.clearCookies();
  await context.addCookies(mine);
  await page.goto(address);
  await opened(page);
  await expect(summaryOf(page)).toHaveValue('Of Ada');
  await expect(page.getByRole('dialog', { name: 'This journey was changed elsewhere' })).toBeVisible();
});

test('a server that answers with an error is told from one that cannot be reached', async ({ page, watch }) => {
  watch.forgive(NO_NETWORK);
  watch.forgive(/^answer 500/);
  await importJourney(page, ownFile('trial.seed.json', 'Saved after an error'));
  await page.route('**/journeys/*', (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 500, body: 'no' }) : route.fallback()));
  await write(page, 'Written meanwhile');
  await expect(savingOf(page)).toContainText('Not saved. The server has a problem and is asked again. Your edits are kept in this browser');
  await page.unroute('**/journeys/*');
  await page.getByRole('button', { name: 'Try now' }).click();
  await saved(page);
  await expectStored(page, 'Written meanwhile');
});

test.describe('of two tabs that edit one journey, the second is told and decides', () => {
  test('keep mine', async ({ page, context }) => {
    const second = await conflict(page, context, 'Conflict, keep mine');
    const dialog = second.getByRole('dialog', { name: 'This journey was changed elsewhere' });
    await expect(dialog).toContainText('Changed there');
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await saved(second);
    await expect(summaryOf(second)).toHaveValue('From the second tab');
    await expectStored(second, 'From the second tab');
  });

  test('take theirs, which undo takes back', async ({ page, context }) => {
    const second = await conflict(page, context, 'Conflict, take theirs');
    await second.getByRole('dialog').getByRole('button', { name: 'Take theirs' }).click();
    await saved(second);
    await expect(summaryOf(second)).toHaveValue('From the first tab');
    await expectStored(second, 'From the first tab');
    await second.getByRole('button', { name: /^Undo/ }).click();
    await expect(summaryOf(second)).toHaveValue('From the second tab');
    await saved(second);
    await expectStored(second, 'From the second tab');
  });

  test('open mine as a copy', async ({ page, context }) => {
    const second = await conflict(page, context, 'Conflict, open a copy');
    const original = second.url();
    await second.getByRole('dialog').getByRole('button', { name: 'Open mine as a copy' }).click();
    await expect(second).not.toHaveURL(original);
    await opened(second);
    await expect(titleOf(second, 'Conflict, open a copy (copy)')).toBeVisible();
    await expect(summaryOf(second)).toHaveValue('From the second tab');
    await expectStored(second, 'From the second tab');
    await expectStored(page, 'From the first tab');
  });
});

/** Two tabs with one journey; the first saves, and the second, which does not know, is asked. Gives the second tab. */
async function conflict(page: Page, context: BrowserContext, name: string): Promise<Page> {
  await importJourney(page, ownFile('trial.seed.json', name));
  const second = await context.newPage();
  await unaware(second);
  await second.goto(page.url());
  await opened(second);
  await write(page, 'From the first tab');
  await saved(page);
  await expectStored(page, 'From the first tab');
  await write(second, 'From the second tab');
  await expect(second.getByRole('dialog', { name: 'This journey was changed elsewhere' })).toBeVisible();
  return second;
}

test('an edit made while another is being saved is saved as well', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Saved twice in a row'));
  await page.route('**/journeys/*', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await write(page, 'First');
  await sent;
  await write(page, 'Second');
  await write(page, 'Third');
  await saved(page);
  await expectStored(page, 'Third');
});

test('a save whose answer a reload has lost is no conflict with what was typed meanwhile', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Reloaded while saving'));
  const address = page.url();
  const arrived = new Promise<void>((resolve) => {
    void page.route('**/journeys/*', async (route) => {
      if (!route.request().postData()?.includes('"First"')) return route.continue();
      await route.fetch();
      resolve();
    });
  });
  await write(page, 'First');
  await arrived;
  await write(page, 'First and second');
  await page.goto(address);
  await expect(summaryOf(page)).toHaveValue('First and second');
  await saved(page);
  await expectStored(page, 'First and second');
});

test('what was typed is there when the tab is closed, or left, right after', async ({ page, context }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Closed at once'));
  const address = page.url();
  await write(page, 'Typed and gone');
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await next.goto(address);
  await expect(summaryOf(next)).toHaveValue('Typed and gone');
  await saved(next);

  await write(next, 'Typed and left');
  await next.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Journeys' }).click();
  await expect(next.getByRole('heading', { level: 1, name: 'Journeys' })).toBeVisible();
  await next.getByRole('link', { name: 'Closed at once' }).first().click();
  await expect(summaryOf(next)).toHaveValue('Typed and left');
  await saved(next);
  await expectStored(next, 'Typed and left');
});

test('an acknowledged save survives a server that is killed; edits made while it is down arrive when it is back', async ({ browser, watch, server }) => {
  watch.forgive(NO_NETWORK);
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
  await watch.over(context);
  const page = await context.newPage();
  await importJourney(page, ownFile('trial.seed.json', 'Survivor'));
  const address = page.url();
  await write(page, 'Acknowledged');
  await expect(savingOf(page)).toContainText('Saving…');
  await saved(page);
  await server.kill();

  await write(page, 'While it was down');
  await expect(savingOf(page)).toContainText('Offline. Your edits are kept in this browser');
  await page.goto('about:blank');
  await server.start();
  await expectStored(page, 'Acknowledged', address);
  await page.goto(address);
  await expect(summaryOf(page)).toHaveValue('While it was down');
  await saved(page);
  await expectStored(page, 'While it was down');
  await context.close();
});
