import { fill, importJourney, inspectorOf, nodeOf, ownFile, saved, select } from './builder';
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
