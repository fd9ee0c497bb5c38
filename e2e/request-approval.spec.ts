import type { Page } from '@playwright/test';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { storeJourney, tokenHeaders } from './api';
import { faultsOf } from './axe';
import { inspectorOf } from './builder';
import { expect, test } from './fixtures';
import { join, lookAgain } from './people';

/** Until an open page has heard of something and read itself anew. */
const HEARD = { timeout: 20_000 };
const partOf = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

async function accessible(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await faultsOf(page)).toEqual([]);
}

/** Approves whatever the reader is asked for, with the figures as the page says them. */
async function approve(page: Page, link: string, { people }: { people: string }): Promise<void> {
  await page.goto(link);
  const panel = partOf(page, 'Your decision');
  const spend = /\$([\d,]+)/.exec(await page.getByText('Expected spend in all').locator('xpath=following-sibling::dd').innerText())![1]!;
  await panel.getByLabel('People', { exact: true }).fill(people);
  await panel.getByRole('textbox', { name: 'Spend in USD, whole' }).fill(spend);
  await panel.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByText('It is approved and can be launched.')).toBeVisible();
}

test('a marketer mends, asks, launches, changes and launches again; an owner returns to the former version', async ({ page, browser, watch }) => {
  const hers = await join(page, browser, watch, { name: 'Nia', role: 'Marketer' });
  const headers = await tokenHeaders(hers);
  const name = `Onboarding ${Date.now()}`;
  const id = await storeJourney(hers.request, headers, completeJourney((journey) => {
    journey.name = name;
    journey.economics.costPerTouch = { email: 0.02 };
    journey.states[0]!.timeout = { to: 'left' };
  }));

  // An error stands in the way; the link leads to its field, and the next step back again with the edit saved.
  await hers.goto(`/journeys/${id}/approve`);
  const ask = hers.getByRole('button', { name: 'Request approval' });
  await expect(ask).toBeDisabled();
  await accessible(hers);
  await partOf(hers, 'In the way').getByRole('link', { name: /but not when/ }).click();
  const timeout = inspectorOf(hers).getByRole('textbox', { name: 'Timeout after' });
  await expect(timeout).toBeFocused();
  await timeout.fill('14 days');
  await hers.getByRole('button', { name: 'Request approval' }).click();
  await expect(hers).toHaveURL(/\/approve$/);

  // Mistakes are said at their fields, what is typed survives a reload, the risk follows the audience.
  await ask.click();
  await expect(hers.getByText('Say how many people may come in.')).toBeVisible();
  await expect(hers.getByLabel('How many people')).toBeFocused();
  await hers.getByLabel('How many people').fill('20000');
  await expect(partOf(hers, 'Risk').getByText('20,000 people may get email: more than 10,000.')).toBeVisible();
  await hers.getByLabel('Where the number comes from').fill('Segment in the CRM');
  await hers.getByLabel('First message not before').fill('2030-01-07');
  await hers.reload();
  await expect(hers.getByLabel('Where the number comes from')).toHaveValue('Segment in the CRM');
  await hers.getByLabel('How many people').fill('800');
  await expect(partOf(hers, 'Risk').getByText('800 people may get email: fewer than 1,000.')).toBeVisible();
  await hers.getByLabel('Where they live').fill('US');
  await hers.keyboard.press('Enter');
  await hers.keyboard.press('Escape');
  await expect(partOf(hers, 'Risk').getByText('This brand has never written to people in United States before.')).toBeVisible();
  await hers.getByRole('button', { name: 'Remove United States' }).click();
  await hers.getByLabel('Message to approvers').fill('Texts are final.');
  // Somebody else is about to ask too: what they typed stays, beside what was asked meanwhile.
  await page.goto(`/journeys/${id}/approve`);
  const message = page.getByLabel('Message to approvers');
  await message.fill('Have a look');
  await ask.click();
  await expect(partOf(hers, 'Version 1 is awaiting approval')).toContainText('Ada Owner');
  await lookAgain(page);
  await expect(partOf(page, 'Version 1 is awaiting approval')).toBeVisible(HEARD);
  await expect(page.getByRole('dialog', { name: 'Nia asked for approval' })).toContainText('Version 1');
  await expect(page.getByText('Asking withdraws the request for version 1.')).toBeVisible();
  await expect(message).toBeFocused();
  await expect(message).toHaveValue('Have a look');
  await expect(message).toBeInViewport();
  await accessible(hers);

  const link = (await hers.getByRole('link', { name: 'See what approvers see' }).getAttribute('href'))!;
  // She hears of the approval where she is: drawing, and over a reason half written, which stays.
  const drawing = await hers.context().newPage();
  await drawing.goto(`/journeys/${id}`);
  await expect(drawing.getByText('In approval', { exact: true })).toBeVisible();
  await hers.getByRole('button', { name: 'Withdraw' }).click();
  const withdrawing = hers.getByRole('dialog', { name: /^Withdraw/ });
  const reason = withdrawing.getByLabel('Reason (optional)');
  await reason.fill('On second thought');
  await approve(page, link, { people: '800' });
  await expect(withdrawing.getByText(/^Ada Owner approved content/)).toBeVisible(HEARD);
  await expect(hers.getByText('Version 1 is awaiting approval')).toBeAttached();
  await expect(reason).toBeFocused();
  await expect(reason).toHaveValue('On second thought');
  await accessible(hers);
  if (process.env.SHOTS) await hers.screenshot({ path: `${process.env.SHOTS}/held-dialog.png` });
  await withdrawing.getByRole('button', { name: 'Cancel' }).click();
  await expect(partOf(hers, 'Version 1 is approved')).toBeVisible();
  await expect(drawing.getByText('Approved', { exact: true })).toBeVisible(HEARD);
  await expect(drawing.getByRole('button', { name: 'Launch' })).toBeVisible();
  await drawing.close();
  await partOf(hers, 'Version 1 is approved').getByRole('button', { name: 'Launch' }).click();
  const dialog = hers.getByRole('alertdialog');
  await expect(dialog).toContainText('for 800 people');
  await expect(dialog).toContainText('January 7, 2030');
  await expect(dialog).toContainText('nothing is sent to anyone');
  await dialog.getByRole('button', { name: 'Launch version 1' }).click();
  await expect(partOf(hers, 'Version 1 is live')).toBeVisible();

  // The draft moves on: what is live stays, and only what changed is asked again.
  await hers.goto(`/journeys/${id}`);
  await inspectorOf(hers).getByRole('textbox', { name: 'Summary' }).fill('In three minutes');
  await expect(hers.getByText('Live, draft changed')).toBeVisible();
  await hers.getByRole('button', { name: 'Request approval' }).click();
  await expect(partOf(hers, 'Version 1 is live')).toContainText('What is live stays version 1');
  await expect(partOf(hers, 'Who has to approve')).toContainText('carried over');
  await ask.click();
  await expect(partOf(hers, 'Version 2 is awaiting approval')).toBeVisible();
  await approve(page, (await hers.getByRole('link', { name: 'See what approvers see' }).getAttribute('href'))!, { people: '800' });
  await lookAgain(hers);
  await expect(partOf(hers, 'Version 2 is approved')).toBeVisible(HEARD);
  await hers.getByRole('button', { name: 'Launch', exact: true }).click();
  await dialog.getByRole('button', { name: 'Launch version 2' }).click();
  const live = partOf(hers, 'Version 2 is live');
  await expect(live).toBeVisible();

  // Hers to pause, not to roll back.
  await expect(live.getByRole('button', { name: 'Roll back…' })).toHaveCount(0);
  await live.getByRole('button', { name: 'Pause' }).click();
  const why = hers.getByRole('dialog');
  await why.getByRole('button', { name: 'Pause journey' }).click();
  await expect(why.getByText('Say why, in a sentence or two')).toBeVisible();
  await why.getByLabel('Reason').fill('Complaints');
  await why.getByRole('button', { name: 'Pause journey' }).click();
  await expect(partOf(hers, 'Version 2 is paused')).toContainText('“Complaints”');
  await accessible(hers);

  await page.goto(`/journeys/${id}/approve`);
  await page.getByRole('button', { name: 'Roll back…' }).click();
  const back = page.getByRole('dialog');
  await expect(back.getByRole('heading', { name: 'In words' })).toBeVisible();
  await expect(back).toContainText('what was sent cannot be recalled');
  await back.getByLabel('Reason').fill('It converts worse');
  await back.getByRole('button', { name: 'Roll back to version 1' }).click();
  await expect(partOf(page, 'Version 1 is live')).toBeVisible();
  await expect(partOf(page, 'History')).toContainText('rolled it back');
  await page.goto('/journeys');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Live, draft changed');
  await hers.context().close();
});

test('approval rules are changed under Settings, with what is wrong said where it is', async ({ page }) => {
  await page.goto('/settings/approvals');
  await page.getByRole('group', { name: 'Critical' }).getByLabel('Different people, at least').fill('1');
  await page.getByRole('group', { name: 'Everyday' }).getByLabel('Name', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Save rules' }).click();
  await expect(page.getByText('2 things have to be mended first')).toBeVisible();
  await expect(page.getByText(/must be at least 2: a critical launch is never one person’s word/).first()).toBeVisible();
  await accessible(page);
  await page.getByRole('group', { name: 'Critical' }).getByLabel('Different people, at least').fill('2');
  await page.getByRole('group', { name: 'Policy 1' }).getByLabel('Name', { exact: true }).fill('Everyday');
  await page.getByRole('button', { name: 'Remove High risk' }).click();
  await expect(page.getByText('Launches of high risk cannot be approved')).toBeVisible();
  await expect(partOf(page, 'Policies').getByText('Your own', { exact: true })).toBeVisible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/rules-own.png` });
  await page.getByRole('button', { name: 'Follow the usual rules' }).click();
  await expect(partOf(page, 'Policies').getByText('Follows the usual rules')).toBeVisible();
  await expect(page.getByText('Launches of high risk cannot be approved')).toHaveCount(0);
  await page.getByLabel('Platforms in use').fill('Postbox 9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save rules' }).click();
  await expect(page.getByText('Rules saved')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove Postbox 9' })).toBeVisible();
  await page.getByRole('link', { name: 'How approvals work' }).click();
  await expect(page.getByRole('heading', { name: 'Roll back' })).toBeVisible();
  await accessible(page);
});
