import type { Page } from '@playwright/test';
import { createJourney, fieldOf, inspectorOf, nodeOf } from './builder';
import { expect, test } from './fixtures';
import { pick, type, watchHands } from './hands';
import { listOf, rowOf, showAs } from './views';

test('a journey is made in the list with the keyboard alone, until no error is left, and simulated', async ({ page }) => {
  await createJourney(page, 'In the list');
  const heard = await watchHands(page);
  await page.getByRole('radio', { name: 'Canvas', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(listOf(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('?view=list');
  await page.getByRole('button', { name: 'Add outcome' }).focus();
  await page.keyboard.press('Enter');
  await pickFromMenu(page, 'Exited');
  await expect(rowOf(page, 'Exited')).toBeFocused();

  // The first state; what it needs is filled in at the right, and Escape comes back to its row.
  await page.keyboard.press('n');
  await expect(rowOf(page, 'New state')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await fillState(page, 'Trial');
  await expect(rowOf(page, 'Trial')).toBeFocused();

  // A second one after it, joined to it, and the way from there to the end.
  await page.keyboard.press('n');
  await expect(rowOf(page, 'New state')).toBeFocused();
  await openForm(page);
  await fillState(page, 'Paying');
  await page.keyboard.press('c');
  await choosePlace(page, 'Connect Paying', 'Converted');
  await expect(rowOf(page, 'To Converted')).toBeFocused();
  await fillTransition(page);
  await rowOf(page, 'To Paying').focus();
  await fillTransition(page);

  // Touchpoints are added, put in another order, and one is taken out again.
  await rowOf(page, 'Trial').focus();
  for (const channel of ['Email', 'SMS', 'Push']) {
    await page.keyboard.press('p');
    await choosePlace(page, 'Add a touchpoint to Trial', channel);
    await expect(rowOf(page, `${channel} 1`)).toBeFocused();
  }
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rowOf(page, 'Push 1, Push, touchpoint 2 of 3 in Trial')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(rowOf(page, 'SMS 1, SMS, touchpoint 2 of 2 in Trial')).toBeFocused();
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowUp');
  await expect(rowOf(page, 'Email 1')).toBeFocused();
  await openForm(page);
  await fillTouchpoint(page);

  await page.keyboard.press('Home');
  await expect(rowOf(page, 'In the list, the journey')).toBeFocused();
  await openForm(page);
  await answerForTheJourney(page);
  await expect(page.getByRole('button', { name: /^(No problems|Problems: (?!.*error).+)$/ })).toBeVisible();
  for (const row of await listOf(page).getByRole('row').all()) expect(await row.getAttribute('aria-label') ?? '').not.toContain('error');

  await page.getByRole('button', { name: 'Simulate' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Simulation' })).toContainText(/In the end 25 % of those who enter convert/);
  expect((await heard()).pointer).toBe(0);
});

test('what is chosen in the list is chosen on the canvas; problems lead to rows; undo, folding and the address hold', async ({ page }) => {
  await createJourney(page, 'Chosen in the list');
  await showAs(page, 'List');
  await rowOf(page, 'Entry').focus();
  await page.keyboard.press('n');
  await expect(rowOf(page, 'New state')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(rowOf(page, 'No timeout of New state')).toBeHidden();
  await page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: /New state has no timeout/ }).click();
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Timeout after' })).toBeFocused();
  await expect(rowOf(page, 'New state')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'New state')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(rowOf(page, 'No timeout of New state')).toBeVisible();

  // The row that undo takes away leaves the focus to the one in its place.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rowOf(page, 'New state')).toBeHidden();
  await expect(listOf(page).getByRole('row').last()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await rowOf(page, 'New state').click();
  await page.reload();
  await expect(rowOf(page, 'New state')).toBeVisible();
  await rowOf(page, 'New state').click();
  await page.goBack();
  await expect(nodeOf(page, 'New state')).toBeVisible();
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'New state' })).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}?view=nothing`);
  await expect(nodeOf(page, 'New state')).toBeVisible();
});

test.describe('in a window too narrow to draw in', () => {
  test.use({ viewport: { width: 900, height: 900 } });

  test('the list is what one gets, and the canvas is for looking', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await createJourney(page, 'Narrow');
    await page.setViewportSize({ width: 900, height: 900 });
    await expect(listOf(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    await showAs(page, 'Canvas');
    expect(new URL(page.url()).search).toBe('?view=canvas');
    await expect(page.getByText('To look at. Edit in the list, or draw in a wider window.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Arrange', exact: true })).toBeHidden();
  });
});

async function pickFromMenu(page: Page, name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name, exact: true });
  await item.waitFor();
  for (let i = 0; i < 12 && (await item.getAttribute('data-highlighted')) === null; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Chooses in the dialog a key has opened, and confirms. */
async function choosePlace(page: Page, title: string, option: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: new RegExp(`^${option}`) });
  await wanted.waitFor();
  for (let i = 0; i < 12 && (await wanted.getAttribute('data-highlighted')) === null; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'hidden' });
  const confirm = dialog.getByRole('button').last();
  for (let i = 0; i < 4 && !(await confirm.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** Opens the form of the row that has the focus, which goes there some frames later. */
async function openForm(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page).locator(':focus')).toHaveCount(1);
}

async function fillState(page: Page, name: string): Promise<void> {
  await type(page, 'Name', name);
  await type(page, 'Entry criteria event', `reached ${name}`);
  await type(page, 'Exit criteria event', `left ${name}`);
  await type(page, 'Timeout after', '30 days');
  await pick(page, 'Timeout leads to', '→ Exited');
  await page.keyboard.press('Escape');
}

async function fillTransition(page: Page): Promise<void> {
  await openForm(page);
  await type(page, 'Trigger event', 'went_on');
  await type(page, 'Rate', '50');
  for (const choice of ['Estimate', 'Medium']) {
    await inspectorOf(page).getByRole('radio', { name: choice }).focus();
    await page.keyboard.press('Space');
  }
  await type(page, 'Why this rate', 'What sales has seen in the last year');
  await page.keyboard.press('Escape');
}

async function fillTouchpoint(page: Page): Promise<void> {
  await type(page, 'Key message', 'What is in it for them');
  await type(page, 'Angle', 'A first reason');
  await type(page, 'Call to action', 'Take the next step');
  await pick(page, 'Goes out', 'On entering the state');
  await type(page, 'Delay', '1 day');
  await pick(page, 'Signal', 'Visited');
  await type(page, 'Counts within', '3 days');
  await pick(page, 'Then', 'Wait for');
  await inspectorOf(page).getByRole('button', { name: /^Use “/ }).focus();
  await page.keyboard.press('Enter');
  // The button goes with what it did.
  await fieldOf(page, 'Name').focus();
  await page.keyboard.press('Escape');
}

async function answerForTheJourney(page: Page): Promise<void> {
  await pick(page, 'Customers enter when', 'An event happens');
  await type(page, 'Entry event', 'visited');
  await type(page, 'Entry criteria event', 'visited');
  await type(page, 'Success criterion event', 'bought');
  await type(page, 'Timeout after', '360 days');
  await pick(page, 'Timeout leads to', '→ Exited');
  await type(page, 'Primary KPI', 'Sales');
}
