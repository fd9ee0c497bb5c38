import type { Request } from '@playwright/test';
import { canvasOf, importJourney, inspectorOf, nodeOf, ownFile, saved, select } from './builder';
import { expect, NO_NETWORK, test } from './fixtures';
import { command } from './hands';

test('one finds words, parts, pages and keys without the mouse', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'To find in'));
  await page.keyboard.press('ControlOrMeta+f');
  const find = page.getByRole('search', { name: 'Find in this journey' });
  await find.getByRole('searchbox').fill('chose');
  await page.keyboard.press('Enter');
  await expect(find.locator('[aria-current=true]')).toContainText('Habit → Paying · Trigger');
  await expect(inspectorOf(page).getByText('Transition', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(find).toHaveCount(0);

  await command(page, 'habit state');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Habit' })).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Draw a transition from the selected state')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await command(page, 'Settings');
  await expect(page).toHaveURL(/\/settings$/);
});

test('what was done can still be taken back after a reload, by its name; a note is written, and never counted', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'To reload'));
  const problems = await page.getByRole('button', { name: /^Problems: / }).getAttribute('aria-label');
  await select(page, 'Habit');
  await page.keyboard.press('ControlOrMeta+d');
  await expect(nodeOf(page, 'Habit 2')).toBeAttached();
  await page.keyboard.press('s');
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await expect(note).toBeFocused();
  await note.pressSequentially('Ask sales');
  await page.keyboard.press('Escape');
  await expect(canvasOf(page).getByRole('group', { name: 'Note, Ask sales' })).toBeFocused();
  await saved(page);

  await page.reload();
  await page.getByRole('button', { name: 'Undo: Write on a note' }).click();
  await page.getByRole('button', { name: 'Undo: Add note' }).click();
  await page.getByRole('button', { name: 'Undo: Duplicate 1 state' }).click();
  await expect(nodeOf(page, 'Habit 2')).toHaveCount(0);
  await expect(page.getByRole('button', { name: problems!, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Redo: Duplicate 1 state' }).click();
  await page.getByRole('button', { name: 'Redo: Add note' }).click();
  await expect(nodeOf(page, 'Habit 2')).toBeAttached();
  await page.getByRole('button', { name: 'What was done' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate 1 state' }).click();
  await expect(nodeOf(page, 'Habit 2')).toHaveCount(0);
});

test('with the server gone the keys, the search and the commands still open, and say what they lack', async ({ page, context, watch }) => {
  watch.forgive(NO_NETWORK);
  await importJourney(page, ownFile('trial.seed.json', 'To look at offline'));
  // What the first press asks for has come.
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  await select(page, 'Habit');
  await page.waitForLoadState('networkidle');
  await expect.poll(() => pending.size).toBe(0);
  await context.setOffline(true);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('search', { name: 'Find in this journey' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByText('The server does not answer, so other journeys are not listed.')).toBeVisible();
  await page.keyboard.insertText('trial state');
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Trial' })).toBeVisible();
  await context.setOffline(false);
});
