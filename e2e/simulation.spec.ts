import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { parseJourneyJson } from '@/lib/journey/parse';
import type { Journey } from '@/lib/journey/journey';
import { simulate } from '@/lib/simulation/simulate';
import { DAY_MS } from '@/lib/journey/duration';
import { canvasOf, fill, importJourney, nodeOf, ownFile, wayOf } from './builder';
import { expect, test } from './fixtures';

test('the same seed gives the same figures in the page and in Node, behind every chart and in its export', async ({ page }) => {
  const panel = await openPanel(page, 'Same everywhere');
  await panel.getByRole('textbox', { name: 'Customers' }).fill('50000');
  await panel.getByRole('textbox', { name: 'Seed' }).fill('42');
  await run(panel);

  const report = simulate(await exportedJourney(page), { customers: 50_000, seed: 42, horizonMs: 180 * DAY_MS });
  const reach = panel.getByRole('figure').first();
  await reach.getByRole('button', { name: 'Show table' }).click();
  for (const { name, reach: share } of report.states) {
    await expect(reach.getByRole('row', { name: new RegExp(`^${name} ${percent(share)}`) })).toBeVisible();
  }
  const rows = await exportedRows(page, reach);
  expect(rows.slice(1)).toEqual(report.states.map(({ name, reach, dropout, lost, visits, dwellDays }) => [name, ...[reach, dropout, lost, visits, dwellDays].map(inFile)]));

  const times = panel.getByRole('figure').nth(1);
  await times.getByRole('button', { name: 'Show table' }).click();
  await expect(times.getByRole('table')).toBeVisible();
  const bins = await exportedRows(page, times);
  expect(bins.slice(1).map((bin) => bin.slice(0, 3))).toEqual(report.timeToConvertDays!.histogram.map(({ fromDays, toDays, share }) => [fromDays, toDays, share].map(inFile)));
  await expect(panel).toContainText(`Conversion ${(report.conversion.rate * 100).toFixed(1)} %`);

  await page.goto('/settings/audit?q=same+everywhere');
  await expect(page.getByText('took the figures “Same everywhere reach” out as a file (csv)')).toBeVisible();
});

test('a large run shows how far it is, can be canceled, and leaves the results before it', async ({ page }) => {
  const panel = await openPanel(page, 'Canceled');
  await run(panel);
  await panel.getByRole('textbox', { name: 'Customers' }).fill('10000000');
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  await expect(panel.getByRole('progressbar', { name: 'Simulating' })).toBeVisible();
  await expect(panel.getByText(/^So far \d+(\.\d+)? % convert/)).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('Canceled. The results of the run before are kept.')).toBeVisible();
  await expect(panel).toContainText('of 100,000 customers within 180 days');
  await expect(panel.getByRole('button', { name: 'Run simulation' })).toBeEnabled();
});

test('an edit follows at once in the exact answer, and marks the run as older until it is repeated', async ({ page }) => {
  const panel = await openPanel(page, 'Stale');
  await expect(panel).toContainText('In the end 10 % of those who enter convert');
  await run(panel);
  await wayOf(page, 'Trial to Habit, 40 %').click();
  await fill(page, 'Rate', '80');
  await expect(panel).toContainText('In the end 20 % of those who enter convert');
  await expect(panel.getByText('The journey changed since this run.')).toBeVisible();
  await panel.getByRole('button', { name: 'Run again' }).click();
  await expect(panel.getByText('The journey changed since this run.')).toBeHidden();
  await expect(panel).toContainText(/Conversion (19|20)\.\d %/);
});

test('moving a box does not make a run older', async ({ page }) => {
  const panel = await openPanel(page, 'Moved only');
  await run(panel);
  await nodeOf(page, 'Habit').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await expect(panel.getByText('The journey changed since this run.')).toBeHidden();
});

test('the figures are drawn over the canvas, and taken off again', async ({ page }) => {
  const panel = await openPanel(page, 'Overlaid');
  const trial = nodeOf(page, 'Trial');
  await expect(trial).not.toContainText('Reach');
  await run(panel);
  await expect(trial).toContainText('Reach 100.0 %');
  await expect(nodeOf(page, 'Habit')).toContainText(/Reach (39|40)\.\d %/);
  await expect(canvasOf(page).getByTitle(/taken by (39|40)/)).toBeVisible();
  await panel.getByRole('switch', { name: 'Show on canvas' }).click();
  await expect(trial).not.toContainText('Reach');
});

async function openPanel(page: Page, name: string): Promise<Locator> {
  await importJourney(page, ownFile('trial.seed.json', name));
  await page.getByRole('button', { name: 'Simulate' }).click();
  return page.getByRole('region', { name: 'Simulation' });
}

async function run(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  await expect(panel.getByText(/^Done in/)).toBeVisible({ timeout: 30_000 });
}

/** The journey as the page exports it. */
async function exportedJourney(page: Page): Promise<Journey> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: 'Export JSON' }).click();
  const read = parseJourneyJson(await contents(await waiting));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.journey;
}

async function exportedRows(page: Page, figure: Locator): Promise<string[][]> {
  const waiting = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Export CSV' }).click();
  return (await contents(await waiting)).trim().split('\r\n').map((line) => line.split(','));
}

async function contents(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** A number as a file holds it: twelve digits. */
function inFile(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(share < 0.1 ? 2 : 3))}`.replace('.', '\\.');
}
