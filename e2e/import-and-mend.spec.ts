import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { importByHand, inspectorOf, nodeOf, ownFile, saved, select, type Upload } from './builder';
import { expect, test } from './fixtures';
import { mendEverything } from './mend';

/** A file as the journey-engine writes it; on machines that have it, it stands beside the project. */
const SAMPLE = join('..', 'shared', 'samples', 'b2b-lifecycle.seed.json');

test('an imported journey is mended, saved, still there after a reload, and simulated', async ({ page }) => {
  await mendOnce(page, ownFile('trial.seed.json', 'Trial to mend'), { first: 'Trial', converts: 0.1 });
});

test('the journey-engine’s sample likewise', async ({ page }) => {
  test.skip(!existsSync(SAMPLE), `${SAMPLE} is not on this machine`);
  test.setTimeout(180_000);
  await mendOnce(page, SAMPLE, { first: 'Awareness', converts: 0.00362 });
});

/** What the count at the top says when at most advice is left. */
const NO_ERRORS = /^(No problems|Problems: (?!.*error).+)$/;
/** Shares are shown with one decimal of a percent, or more. */
const ROUNDING = 0.001;

async function mendOnce(page: Page, file: Upload | string, { first, converts }: { first: string; converts: number }): Promise<void> {
  await importByHand(page, file);
  await expect(page.getByRole('button', { name: /^Problems: \d+ errors/ })).toBeVisible();

  await page.getByRole('button', { name: 'Add Exited outcome' }).click();
  await mendEverything(page);
  await expect(page.getByRole('button', { name: NO_ERRORS })).toBeVisible();

  await saved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: NO_ERRORS })).toBeVisible();
  await expect(nodeOf(page, 'Exited')).toBeVisible();
  await select(page, first);
  await expect(inspectorOf(page).getByRole('combobox', { name: 'Entry criteria event' })).toHaveValue(`reached ${first}`);
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Timeout after' })).toHaveValue('100 days');

  await page.getByRole('button', { name: 'Simulate' }).click();
  const panel = page.getByRole('region', { name: 'Simulation' });
  await panel.getByRole('combobox', { name: 'Horizon' }).click();
  await page.getByRole('option', { name: /no limit/i }).click();
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  await expect(panel.getByText(/^Done in/)).toBeVisible({ timeout: 30_000 });
  await expect(panel).toContainText(/Conversion [\d.]+ % \(90 %: .+\) of 100,000 customers/);
  const exact = await shareIn(panel, /In the end\s([\d.]+)\s%/);
  const simulated = await shareIn(panel, /Conversion\s([\d.]+)\s%/);
  const standardError = Math.sqrt((converts * (1 - converts)) / 100_000);
  expect(exact).toBeCloseTo(converts, 4);
  expect(Math.abs(simulated - exact)).toBeLessThan(3 * standardError + ROUNDING);
}

async function shareIn(panel: Locator, pattern: RegExp): Promise<number> {
  return Number(pattern.exec(await panel.innerText())?.[1]) / 100;
}
