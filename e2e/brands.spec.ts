import { axeOn } from './axe';
import { createJourney } from './builder';
import { expect, test } from './fixtures';

test('an owner opens another brand, in which nothing of the first is, and goes back', async ({ page }) => {
  const name = `Kept apart ${Date.now()}`;
  await createJourney(page, name);
  await page.goto('/journeys');
  await page.getByRole('button', { name: /^Brand: Acme/ }).click();
  await page.getByRole('menuitem', { name: 'New brand…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New brand' });
  expect((await axeOn(page).include('[role=dialog]').analyze()).violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Create brand' }).click();
  await expect(dialog.getByText('Give it a name.')).toBeVisible();
  const brand = `Contoso ${Date.now()}`;
  await dialog.getByLabel('Name').fill(brand);
  await dialog.getByRole('button', { name: 'Create brand' }).click();
  await expect(page.getByRole('button', { name: `Brand: ${brand}. Switch brand` })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto('/settings/audit');
  await expect(page.getByText(`opened the brand “${brand}”`)).toBeVisible();
  await page.getByRole('button', { name: `Brand: ${brand}. Switch brand` }).click();
  await page.getByRole('menuitemradio', { name: 'Acme · owner' }).click();
  await expect(page.getByRole('button', { name: 'Brand: Acme. Switch brand' })).toBeVisible();
  await expect(page.getByText(name).first()).toBeVisible();
});
