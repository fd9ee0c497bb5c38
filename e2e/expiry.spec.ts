import { sql } from 'drizzle-orm';
import { readDbConfig } from '@/db/config';
import { openDb } from '@/db/open-db';
import { DAY_MS } from '@/lib/journey/duration';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { askApproval, storeJourney, tokenHeaders } from './api';
import { expect, NO_NETWORK, test } from './fixtures';
import { join, lookAgain } from './people';

/** Until an open page has heard of something and read itself anew. */
const HEARD = { timeout: 20_000 };

/** Puts every request so far back that its time ran out some minutes ago: no test can wait for two weeks. */
async function letTimeRunOut(dataDir: string): Promise<void> {
  const { db, close } = await openDb(readDbConfig({ JOURNEY_DATA_DIR: dataDir }));
  const backMs = 14 * DAY_MS + 180_000;
  await db.execute(sql`update approvals set request = jsonb_set(request, '{at}', to_jsonb((request->>'at')::bigint - ${backMs}::bigint)), requested_at = requested_at - interval '14 days 3 minutes', expires_at = expires_at - interval '14 days 3 minutes'`);
  await close();
}

test('a request whose time runs out while its pages are open is over on all of them, in words', async ({ browser, watch, server }) => {
  watch.forgive(NO_NETWORK);
  const ada = await browser.newContext({ baseURL: server.url });
  await watch.over(ada);
  const page = await ada.newPage();
  const hers = await join(page, browser, watch, { name: 'Mia', role: 'Marketer' });
  const headers = await tokenHeaders(hers, 'Ask for approval; people decide');
  const journeyId = await storeJourney(hers.request, headers, completeJourney());
  const id = await askApproval(hers.request, headers, journeyId);

  await page.goto(`/approvals/${id}`);
  const panel = page.getByRole('region', { name: 'Your decision' });
  await expect(panel.getByRole('button', { name: 'Approve', exact: true })).toBeVisible();
  const [inbox, typing, drawing] = [await ada.newPage(), await ada.newPage(), await hers.context().newPage()];
  await inbox.goto('/approvals');
  await expect(inbox.getByRole('region', { name: 'Waits for you' }).getByRole('listitem')).toHaveCount(1);
  await typing.goto(`/approvals/${id}`);
  await typing.getByLabel('Note').fill('Almost there');
  await drawing.goto(`/journeys/${journeyId}`);
  await expect(drawing.getByText('In approval', { exact: true })).toBeVisible();
  await hers.goto(`/journeys/${journeyId}/approve`);
  await hers.getByRole('button', { name: 'Withdraw' }).click();

  await server.kill();
  await letTimeRunOut(server.dataDir);
  await server.start();
  for (const each of [page, inbox, typing, drawing, hers]) await lookAgain(each);

  const over = 'The request was not answered in time and has expired';
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('It was not answered, or not launched, in time.', HEARD);
  await expect(page.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: over })).toContainText('Version 1, 3 minutes ago');
  await expect(inbox.getByText('Nothing waits for approval')).toBeVisible(HEARD);
  // What is being typed stays, with the reason why it cannot be sent; so does an open dialog.
  await expect(typing.getByText('What you typed is still here and was not sent.')).toBeVisible(HEARD);
  await expect(typing.getByLabel('Note')).toHaveValue('Almost there');
  const withdrawing = hers.getByRole('dialog', { name: /^Withdraw/ });
  await expect(withdrawing.getByText(over)).toBeVisible(HEARD);
  await withdrawing.getByRole('button', { name: 'Cancel' }).click();
  await expect(hers.getByText('The request for version 1 has expired')).toBeVisible();
  await expect(drawing.getByRole('button', { name: 'Request approval' })).toBeVisible(HEARD);
  for (const context of [ada, hers.context()]) await context.close();
});
