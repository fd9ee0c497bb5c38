import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { createJourney } from './builder';
import { expect, test } from './fixtures';

const shots = process.env.SHOTS;
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
};
const accessible = async (page: Page) => expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

test('an owner finds out who did what, verifies the trail, and takes it out', async ({ page }) => {
  const name = `Traced ${Date.now()}`;
  await createJourney(page, name);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Audit trail' }).click();
  const entries = page.getByRole('list', { name: 'Entries, the newest first' });
  await expect(entries.getByText(`created “${name}”`)).toBeVisible();
  await shoot(page, 'trail');
  await accessible(page);

  await page.getByLabel('Search entries').fill(name.toLowerCase());
  await expect(page).toHaveURL(/\?q=traced/);
  await expect(entries.getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('About').click();
  await page.getByRole('option', { name: 'Members' }).click();
  await expect(page.getByRole('heading', { name: 'No entries match' })).toBeVisible();
  await shoot(page, 'nothing');
  await accessible(page);
  await page.goBack();
  await page.goto(`/settings/audit?q=${encodeURIComponent(name)}`);
  await expect(page.getByLabel('Search entries')).toHaveValue(name);
  await entries.getByText(`created “${name}”`).click();
  await expect(entries.getByText('journey.create')).toBeVisible();
  await expect(entries.getByRole('link', { name: 'Open the journey' })).toBeVisible();
  await shoot(page, 'detail');
  await accessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^audit-trail-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1], 'that it was taken out is in it').toContain('audit.export');
  expect(lines[2]).toContain(`created “${name}”`);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(entries.getByText('took the audit trail out as a file, narrowed down').first()).toBeVisible();
  await page.getByRole('button', { name: 'Verify' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verify the audit trail' });
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await expect(dialog.getByText(/^Verified up to entry [\d,]+$/)).toBeVisible();
  const head = await dialog.getByLabel('Head of the trail').inputValue();
  await dialog.getByLabel('Head noted earlier').fill(head);
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await expect(dialog.getByText(/The head noted earlier is that of entry/)).toBeVisible();
  await shoot(page, 'verified');
  await accessible(page);
  await dialog.getByLabel('Head noted earlier').fill('0'.repeat(64));
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await expect(dialog.getByText(/The noted head is not part of the trail/)).toBeVisible();
});
