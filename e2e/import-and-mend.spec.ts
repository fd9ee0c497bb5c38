import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { importJourney, inspectorOf, nodeOf, ownFile, saved, select, type Upload } from './builder';
import { expect, test } from './fixtures';
import { mendEverything } from './mend';

/** A file as the journey-engine writes it; on machines that have it, it stands beside the project. */
const SAMPLE = join('..', 'shared', 'samples', 'b2b-lifecycle.seed.json');

test('an imported journey is mended, saved, still there after a reload, and simulated', async ({ page }) => {
  await mendOnce(page, ownFile('trial.seed.json', 'Trial to mend'), { first: 'Trial', errors: 26, converts: '10 %' });
});

test('the journey-engine’s sample likewise', async ({ page }) => {
  test.skip(!existsSync(SAMPLE), `${SAMPLE} is not on this machine`);
  test.setTimeout(180_000);
  await mendOnce(page, SAMPLE, { first: 'Awareness', errors: 63, converts: '0.36 %' });
});

async function mendOnce(page: Page, file: Upload | string, { first, errors, converts }: { first: string; errors: number; converts: string }): Promise<void> {
  await importJourney(page, file);
  await expect(page.getByRole('button', { name: `Problems: ${errors} errors, 1 warning` })).toBeVisible();

  await page.getByRole('button', { name: 'Add Exited outcome' }).click();
  await mendEverything(page);
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible();
  await expect(page.getByText('Nothing wrong')).toBeVisible();

  await saved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible();
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
  await expect(panel).toContainText(`In the end ${converts}`);
  await expect(panel).toContainText(/Conversion \d+(\.\d+)? % \(90 %: .+\) of 100,000 customers/);
}
