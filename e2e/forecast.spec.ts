import type { Locator, Page } from '@playwright/test';
import { fill, importJourney, ownFile, saved, titleOf, upload, wayOf } from './builder';
import { expect, test } from './fixtures';

test('a forecast is kept with the journey, is there after a reload, and says when it is stale', async ({ page }) => {
  const panel = await openPanel(page, 'Kept');
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  await expect(panel.getByText(/^Done in/)).toBeVisible({ timeout: 30_000 });
  await panel.getByRole('button', { name: 'Keep this forecast' }).click();
  const kept = panel.getByRole('region', { name: 'Kept forecasts' }).getByRole('listitem');
  await expect(kept).toContainText('of 100,000 customers within 180 days, seed 1, kept just now');

  await page.reload();
  await page.getByRole('button', { name: 'Simulate' }).click();
  await expect(kept).toHaveCount(1);
  await expect(kept).not.toContainText('Stale');
  await wayOf(page, 'Trial to Habit, 40 %').click();
  await fill(page, 'Rate', '50');
  await expect(kept).toContainText('Stale: the journey has changed');
});

test('the draft is compared with a saved version and with a scenario that is kept and removed', async ({ page }) => {
  const panel = await openPanel(page, 'Compared');
  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: 'Save a version…' }).click();
  await page.getByRole('dialog', { name: 'Save a version' }).getByLabel('Name').fill('Before the offer');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version 1 was saved')).toBeVisible();
  await wayOf(page, 'Trial to Habit, 40 %').click();
  await fill(page, 'Rate', '60');
  await saved(page);

  await panel.getByRole('tab', { name: 'Compare' }).click();
  await chooseRival(page, panel, 'Version 1: Before the offer');
  await expect(panel).toContainText('15 %');
  await expect(panel).toContainText('10 %');

  await chooseRival(page, panel, 'What-if copy');
  await panel.getByRole('button', { name: 'Keep the draft as a scenario…' }).click();
  await page.getByRole('dialog', { name: 'Keep a scenario' }).getByLabel('Name').fill('Better offer');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('combobox', { name: 'Compare this draft with' })).toContainText('Better offer');
  await page.reload();
  await page.getByRole('button', { name: 'Simulate' }).click();
  await panel.getByRole('tab', { name: 'Compare' }).click();
  await chooseRival(page, panel, 'Better offer');
  await panel.getByRole('button', { name: 'Remove “Better offer”' }).click();
  await expect(panel.getByRole('combobox', { name: 'Compare this draft with' })).toContainText('What-if copy');
});

test('a journey with too many states is split into connected ones', async ({ page }) => {
  const names = Array.from({ length: 9 }, (_, i) => `Step ${i + 1}`);
  const states = names.map((name) => ({ name, dwell_days: 2 }));
  const transitions = names.slice(1).map((to, i) => ({ from_state: names[i], to_state: to, trigger: `reached ${to}`, probability: 0.5 }));
  await importJourney(page, upload('long.json', JSON.stringify({ name: 'Long', states, transitions })));
  await expect(page.getByText('9 of 7 states').first()).toBeVisible();
  await page.getByRole('button', { name: 'Split it…' }).click();
  await page.getByRole('button', { name: 'Split journey' }).click();
  // What came of it is seen on the map, which opens into each.
  const map = page.getByRole('application', { name: 'Map of programs' });
  await expect(map.getByRole('link', { name: 'Long (1 of 2)' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('link', { name: 'Long (2 of 2)' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(titleOf(page, 'Long (1 of 2)')).toBeVisible();
  await expect(page.getByText(/^[1-7] of 7 states$/).first()).toBeVisible();
});

test('what a brand weighs otherwise shows at the findings', async ({ browser, server, watch }) => {
  const context = await browser.newContext({ baseURL: server.url });
  await watch.over(context);
  const page = await context.newPage();
  await page.goto('/settings');
  await page.getByRole('combobox', { name: 'Weight of primary-kpi' }).click();
  await page.getByRole('option', { name: 'Error' }).click();
  await expect(page.getByText('Recommended: Warning')).toBeVisible();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await page.goto('/journeys');
  await importJourney(page, ownFile('trial.seed.json', 'Weighed'));
  await expect(page.getByRole('region', { name: 'Problems' }).getByText('Brand setting').first()).toBeVisible();
  await context.close();
});

async function openPanel(page: Page, name: string): Promise<Locator> {
  await importJourney(page, ownFile('trial.seed.json', name));
  await saved(page);
  await page.getByRole('button', { name: 'Simulate' }).click();
  return page.getByRole('region', { name: 'Simulation' });
}

async function chooseRival(page: Page, panel: Locator, name: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Compare this draft with' }).click();
  await page.getByRole('option', { name }).click();
}
