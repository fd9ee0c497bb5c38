import type { Page } from '@playwright/test';
import { canvasOf, createJourney, inspectorOf, nodeOf, wayOf } from './builder';
import { expect, test } from './fixtures';
import { command, pick, type, watchHands } from './hands';

test('a journey of five states is drawn on the canvas with the keyboard alone, answered, and simulated', async ({ page }) => {
  await createJourney(page, 'By keyboard');
  const heard = await watchHands(page);
  await command(page, 'Add Exited outcome');

  // One state, with all that a state needs; four copies of it.
  await command(page, 'Add Blank state');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'New state' })).toBeVisible();
  await type(page, 'Name', 'Step');
  await type(page, 'Entry criteria event', 'arrived');
  await type(page, 'Exit criteria event', 'left');
  await type(page, 'Timeout after', '30 days');
  await pick(page, 'Timeout leads to', '→ Exited');
  await page.keyboard.press('Escape');
  for (let n = 2; n <= 5; n++) {
    await page.keyboard.press('ControlOrMeta+d');
    await expect(inspectorOf(page).getByRole('heading', { level: 2, name: `Step ${n}`, exact: true })).toBeVisible();
  }

  // Lines: C begins one, Tab chooses where it leads, Enter draws it.
  for (const [from, to] of [['Step', 'Step 2'], ['Step 2', 'Step 3'], ['Step 3', 'Step 4'], ['Step 4', 'Step 5'], ['Step 5', 'Converted']] as const) {
    // C asks for no selection: the focus is enough.
    await nodeOf(page, from).focus();
    await page.keyboard.press('c');
    await page.keyboard.press('Tab');
    await expect(canvasOf(page).getByText(`Transition from ${from} to ${to}`)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(wayOf(page, `${from} to ${to}`)).toBeAttached();
    await type(page, 'Trigger event', 'went_on');
    await type(page, 'Rate', '50');
    for (const choice of ['Estimate', 'Medium']) {
      await inspectorOf(page).getByRole('radio', { name: choice }).focus();
      await page.keyboard.press('Space');
    }
    await type(page, 'Why this rate', 'What sales has seen in the last year');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Shift+a');
  await page.keyboard.press('Escape');
  await answerForTheJourney(page);
  await expect(page.getByRole('button', { name: /^(No problems|Problems: (?!.*error).+)$/ })).toBeVisible();

  await page.getByRole('button', { name: 'Simulate' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Simulation' })).toContainText(/In the end 3\.1\d* % of those who enter convert/);
  expect((await heard()).pointer).toBe(0);
});

async function answerForTheJourney(page: Page): Promise<void> {
  await expect(inspectorOf(page).getByText('Journey', { exact: true })).toBeVisible();
  await pick(page, 'Customers enter when', 'An event happens');
  await type(page, 'Entry event', 'visited');
  await type(page, 'Entry criteria event', 'visited');
  await type(page, 'Success criterion event', 'bought');
  await type(page, 'Timeout after', '360 days');
  await pick(page, 'Timeout leads to', '→ Exited');
  await type(page, 'Primary KPI', 'Sales');
}
