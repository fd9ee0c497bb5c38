import type { Page } from '@playwright/test';
import { fill, importJourney, inspectorOf, nodeOf, opened, ownFile, saved, select } from './builder';
import { expect, test } from './fixtures';

test('a version is kept, compared with on the picture and in words, and returned to without losing the draft', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'With a history'));
  await saved(page);
  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: 'Save a version…' }).click();
  const naming = page.getByRole('dialog', { name: 'Save a version' });
  await naming.getByLabel('Name').fill('As it came');
  await naming.getByRole('button', { name: 'Save version' }).click();
  await expect(naming).toBeHidden();

  await select(page, 'Habit');
  await fill(page, 'Name', 'Everyday use');
  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: 'History…' }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history.getByRole('button', { name: /As it came/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(history.getByText('State Habit: name changed')).toBeVisible();
  await history.getByRole('button', { name: 'Return to version 1' }).click();
  await expect(history).toBeHidden();
  await expect(nodeOf(page, 'Habit')).toBeVisible();

  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: 'History…' }).click();
  await expect(history.getByRole('button', { name: /Before returning to version 1/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(nodeOf(page, 'Everyday use')).toBeVisible();
  await expect(inspectorOf(page)).toBeVisible();
});

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: 'Save a version…' }).click();
  const naming = page.getByRole('dialog', { name: 'Save a version' });
  await naming.getByLabel('Name').fill(name);
  await page.keyboard.press('Enter');
  await expect(naming).toBeHidden();
}

test('versions that others keep are there, any two are compared, and the keyboard goes through them', async ({ page, context }) => {
  await importJourney(page, ownFile('trial.seed.json', 'With versions of others'));
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await opened(other);
  await keep(other, 'The first');
  await select(other, 'Habit');
  await fill(other, 'Name', 'Everyday use');
  await saved(other);
  await keep(other, 'The second');
  await fill(other, 'Name', 'Every week');
  await saved(other);
  await expect(nodeOf(page, 'Every week')).toBeVisible({ timeout: 15_000 });

  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: 'History…' }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  const second = history.getByRole('button', { name: /The second/ });
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await expect(history.getByText('State Everyday use: name changed')).toBeVisible();
  await second.focus();
  await page.keyboard.press('ArrowDown');
  await expect(history.getByRole('button', { name: /The first/ })).toBeFocused();
  await expect(history.getByText('State Habit: name changed')).toBeVisible();
  await history.getByRole('combobox', { name: 'Version 1 compared with' }).click();
  await page.getByRole('option', { name: 'Version 1' }).click();
  await expect(history.getByText('Nothing differs.')).toBeVisible();
  await expect(history.getByRole('button', { name: /^Return/ })).toHaveCount(0);
});
