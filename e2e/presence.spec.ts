import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { fieldOf, fill, importJourney, inspectorOf, nodeOf, opened, saved, savingOf, select, upload } from './builder';
import { expect, test } from './fixtures';
import { join, lookAgain } from './people';

test('two people on one journey see each other; what one saves the other takes in, and edits on both sides are asked about', async ({ page, browser, watch }) => {
  const ana = await join(page, browser, watch, { name: 'Ana', role: 'Marketer' });
  await importJourney(page, upload('together.json', serializeJourney({ ...completeJourney(), name: 'Together' })));
  await ana.goto(page.url());
  await opened(ana);
  const shots = process.env.SHOTS;

  await expect(ana.getByRole('list', { name: 'Also here' }).getByRole('button', { name: /^Ada Owner/ })).toBeVisible();
  await select(ana, 'Trial');
  await expect(page.getByRole('button', { name: 'Ana, looking at Trial' })).toBeVisible({ timeout: 15_000 });
  await expect(nodeOf(page, 'Trial').getByTitle('Ana here')).toBeVisible();
  if (shots) await page.screenshot({ path: `${shots}/presence.png` });

  await fill(ana, 'Name', 'Trial of Ana');
  await saved(ana);
  await select(page, 'Decision');
  await lookAgain(page);
  await expect(nodeOf(page, 'Trial of Ana')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('dialog', { name: 'Ana changed this journey' })).toBeVisible();
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Decision' })).toBeVisible();
  if (shots) await page.screenshot({ path: `${shots}/presence-taken.png` });

  // Ana saves while an edit here has not reached the server: nothing is taken in, and saving asks.
  await page.context().setOffline(true);
  watch.forgive(/net::ERR_|Failed to fetch|Failed to load resource/);
  await fill(page, 'Name', 'Decision of Ada');
  await expect(savingOf(page)).toContainText('Offline');
  await fill(ana, 'Name', 'Trial again');
  await saved(ana);
  await page.context().setOffline(false);
  await expect(page.getByRole('dialog', { name: 'This journey was changed elsewhere' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Trial again')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await saved(page);
  await lookAgain(ana);
  await expect(nodeOf(ana, 'Decision of Ada')).toBeVisible({ timeout: 15_000 });
  await expect(fieldOf(ana, 'Name')).toHaveValue('Trial of Ana');
  await ana.context().close();
  await expect(page.getByRole('list', { name: 'Also here' })).toHaveCount(0, { timeout: 25_000 });
});
