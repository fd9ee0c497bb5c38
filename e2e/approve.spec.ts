import type { Page } from '@playwright/test';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { startMailServer } from '@/lib/services/mail/testing/mail-server';
import { askApproval, changeJourney, storeJourney, tokenHeaders } from './api';
import { faultsIn, ofColors } from './axe';
import { expect, test } from './fixtures';
import { join, lookAgain } from './people';
import { startServer } from './server';

const DESK = { width: 1440, height: 900 };
/** Until an open page has heard of something and read itself anew. */
const HEARD = { timeout: 20_000 };
const PHONE = { width: 390, height: 844 };

const named = (name: string) =>
  completeJourney((journey) => {
    journey.name = name;
    journey.economics.costPerTouch = { email: 0.02 };
  });
const panelOf = (page: Page) => page.getByRole('region', { name: /^(Your d|D)ecision$/ });
const approveIn = (page: Page) => panelOf(page).getByRole('button', { name: 'Approve', exact: true });

/** The expected spend as the plan says it, in whole units. */
async function readSpend(page: Page): Promise<string> {
  const text = await page.getByText('Expected spend in all').locator('xpath=following-sibling::dd').innerText();
  return /\$([\d,]+)/.exec(text)![1]!;
}

/** Axe finds nothing at a desk in the light and on a phone in the dark; `fully` also the other way round. */
async function accessible(page: Page, { fully = false } = {}): Promise<void> {
  const looks = [[DESK, 'light'], [PHONE, 'dark'], [DESK, 'dark', ofColors], [PHONE, 'light', ofColors]] as const;
  for (const [viewport, colorScheme, narrow] of fully ? looks : looks.slice(0, 2)) {
    await page.setViewportSize(viewport);
    expect(await faultsIn(page, colorScheme, narrow)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESK);
}

test.use({ reducedMotion: 'reduce' } as object);

/** Reads what other specs left behind. */
async function readAll(page: Page): Promise<void> {
  await page.goto('/notifications');
  const all = page.getByRole('button', { name: 'Mark all as read' });
  if (await all.isVisible()) await all.click();
  await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
}

test('a marketer asks, a manager reads and decides, and later answers only for what changed', async ({ page, browser, watch }) => {
  await readAll(page);
  const hers = await join(page, browser, watch, { name: 'Mia', role: 'Marketer' });
  const mia = hers.context();
  const headers = await tokenHeaders(hers, 'Ask for approval; people decide');
  const name = `Trial ${Date.now()}`;
  const journeyId = await storeJourney(mia.request, headers, named(name));
  const id = await askApproval(mia.request, headers, journeyId, { message: 'Texts are final.' });

  await page.goto('/notifications');
  await accessible(page);
  await page.getByRole('link', { name: `Mia asks for approval of “${name}”` }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Texts are final.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Approvals, \d+ waits? for you/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Preview: Email' })).toHaveCount(2);
  await accessible(page, { fully: true });

  await page.getByRole('link', { name: /^Approvals, / }).click();
  await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
  await page.getByRole('link', { name: `${name} version 1` }).click();
  await expect(panelOf(page)).toContainText('You approve');

  // Hers to read, not to decide.
  await hers.goto(`/approvals/${id}`);
  await expect(panelOf(hers)).toContainText('Your role does not approve journeys');
  await expect(approveIn(hers)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Comment on the journey' }).fill('Which segment?');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.getByRole('article', { name: 'About The journey' })).toContainText('Which segment?');
  await lookAgain(hers);
  await expect(hers.getByRole('article', { name: 'About The journey' })).toContainText('Which segment?', HEARD);

  // A second tab of the same person, to decide what is decided already.
  const other = await page.context().newPage();
  await other.goto(`/approvals/${id}`);
  const spend = await readSpend(page);
  for (const tab of [page, other]) {
    await panelOf(tab).getByLabel('People', { exact: true }).fill('5000');
    await panelOf(tab).getByRole('textbox', { name: 'Spend in USD, whole' }).fill(spend);
    await panelOf(tab).getByLabel('Note').fill('As agreed');
  }
  await approveIn(page).click();
  await expect(panelOf(page).getByRole('alert')).toContainText('not those of this request');
  await expect(panelOf(page).getByLabel('Note')).toHaveValue('As agreed');
  await panelOf(page).getByLabel('People', { exact: true }).fill('500');
  await approveIn(page).click();
  await expect(panelOf(page)).toContainText('It is approved and can be launched.');
  await expect(page.getByRole('region', { name: 'History' })).toContainText(`Typed and confirmed: 500 people, $${spend} in all`);
  await lookAgain(other);
  await expect(panelOf(other)).toContainText('What you typed is still here and was not sent.', HEARD);
  await expect(panelOf(other).getByLabel('Note')).toHaveValue('As agreed');
  await accessible(other);
  if (process.env.SHOTS) await other.screenshot({ path: `${process.env.SHOTS}/kept-decision.png` });
  await approveIn(other).click();
  await expect(panelOf(other)).toContainText('This cannot be approved: it is approved and not launched yet.');
  await expect(panelOf(other)).toContainText('Your note was not kept: As agreed');
  await other.close();

  // What changed is asked again, what did not goes on holding.
  await changeJourney(mia.request, headers, journeyId, (journey) => void (journey.states[0]!.touchpoints[0]!.brief!.keyMessage = 'Set up takes three minutes'));
  await page.goto('/approvals');
  await askApproval(mia.request, headers, journeyId);
  await lookAgain(page);
  await expect(page.getByRole('region', { name: 'Waits for you' }).getByRole('listitem').filter({ hasText: name }).getByText('Missing: content'), 'the inbox follows').toBeVisible(HEARD);
  await accessible(page);
  await page.getByRole('link', { name: `${name} version 2` }).click();
  await expect(page.getByRole('heading', { name: 'What changed since version 1, approved last' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 Welcome Changed' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What has to be approved' })).toContainText('carried over from version 1');
  await expect(panelOf(page).getByRole('checkbox')).toHaveCount(1);
  await panelOf(page).getByRole('button', { name: 'Ask for changes' }).click();
  await expect(panelOf(page)).toContainText('Say why, in a sentence or two');
  await panelOf(page).getByLabel('Note').fill('Is it really three minutes?');
  await panelOf(page).getByRole('button', { name: 'Ask for changes' }).click();
  await expect(panelOf(page)).toContainText('Changes were asked for');

  await hers.goto('/notifications');
  await expect(hers.getByRole('link', { name: `asks for changes to “${name}”` })).toBeVisible();
  await hers.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(hers.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
  await mia.close();
});

test('an approver hands over for some days, and takes it back', async ({ page, browser, watch }) => {
  const his = await join(page, browser, watch, { name: 'Max', role: 'Manager' });
  await his.goto('/approvals');
  await his.getByRole('button', { name: 'Hand over' }).click();
  const dialog = his.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('To').click();
  await his.getByRole('option', { name: 'Ada Owner' }).click();
  await dialog.getByLabel('Last day').fill(await dialog.getByLabel('First day').inputValue());
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  const away = his.getByRole('region', { name: 'While you are away' });
  await expect(away).toContainText('Ada Owner approves in your place');
  await page.goto('/notifications');
  await expect(page.getByRole('link', { name: /asked you to approve in their place/ }).first()).toBeVisible();
  await away.getByRole('button', { name: /^End/ }).click();
  await expect(away.getByText('Ada Owner approves in your place')).toHaveCount(0);
  await his.context().close();
});

test('news goes out by mail, and the link in it leads to what it is about', async ({ browser, watch }) => {
  const mail = await startMailServer();
  const server = await startServer({ env: { SMTP_URL: mail.url, MAIL_FROM: 'journeys@example.com' } });
  const owner = await browser.newContext({ baseURL: server.url });
  await watch.over(owner);
  const page = await owner.newPage();
  const hers = await join(page, browser, watch, { name: 'Mia', role: 'Marketer' });
  const headers = await tokenHeaders(hers, 'Ask for approval; people decide');
  const id = await askApproval(hers.request, headers, await storeJourney(hers.request, headers, named('Mailed')));
  const received = () => mail.taken.join('\n').replaceAll('=\n', '');
  await expect.poll(received).toMatch(/^Subject: .*Mailed/m);
  const link = received().split('Mailed').at(-1)!.match(/http:\S+\/notifications\/[\w-]+/)![0];
  expect(link.startsWith(server.url)).toBe(true);
  await page.goto(link);
  await expect(page).toHaveURL(`${server.url}/approvals/${id}`);
  await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
  for (const context of [owner, hers.context()]) await context.close();
  await server.close();
  await mail.close();
});
