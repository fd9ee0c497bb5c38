import type { Page } from '@playwright/test';
import { canvasOf, center, choose, createJourney, drag, fill, inspectorOf, nodeOf, saved, select, wayOf } from './builder';
import { expect, test } from './fixtures';

test('a journey is drawn from nothing with the mouse, taken back and done again by keyboard, saved, and simulated', async ({ page }) => {
  await createJourney(page, 'Drawn from nothing');
  await expect(page.getByText('Where does this journey begin?')).toBeVisible();

  await dropOnCanvas(page, 'Add Awareness state', { x: 40, y: 60 });
  await expect(canvasOf(page).getByText('1 of 7 states')).toBeVisible();
  await dropOnCanvas(page, 'Add Decision state', { x: 400, y: 60 });
  await dropOnCanvas(page, 'Add Exited outcome', { x: 400, y: 330 });
  await expect(canvasOf(page).getByText('2 of 7 states')).toBeVisible();
  await page.getByRole('button', { name: 'Fit to view' }).click();
  await expect(nodeOf(page, 'Exited')).toBeInViewport();

  await connect(page, 'Awareness', 'Drag to draw a transition', 'Decision');
  await expect(wayOf(page, 'Awareness to Decision')).toBeVisible();
  await connect(page, 'Decision', 'Drag to draw a transition', 'Converted');
  await expect(wayOf(page, 'Decision to Converted')).toBeVisible();
  await connect(page, 'Awareness', 'Drag to say where the timeout leads', 'Exited');
  await expect(wayOf(page, 'Awareness to Exited')).toBeVisible();

  await wayOf(page, 'Awareness to Decision').click();
  await fill(page, 'Rate', '50');
  await wayOf(page, 'Decision to Converted').click();
  await fill(page, 'Rate', '40');
  await select(page, 'Awareness');
  await fill(page, 'Timeout after', '2 weeks');
  await fill(page, 'Name', 'First visit');
  await expect(nodeOf(page, 'First visit')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(nodeOf(page, 'Awareness')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(nodeOf(page, 'First visit')).toBeVisible();
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Timeout after' })).toHaveValue('14 days');

  await select(page, 'Decision');
  await page.keyboard.press('Escape');
  await nodeOf(page, 'Decision').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(canvasOf(page).getByText('1 of 7 states')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(canvasOf(page).getByText('2 of 7 states')).toBeVisible();
  await expect(wayOf(page, 'First visit to Decision')).toBeVisible();

  await saved(page);
  await page.reload();
  await expect(nodeOf(page, 'First visit')).toBeVisible();
  await expect(wayOf(page, 'First visit to Decision, 50 %')).toBeVisible();
  await expect(wayOf(page, 'Decision to Converted, 40 %')).toBeVisible();
  await expect(wayOf(page, 'First visit to Exited, timeout after 14 days')).toBeVisible();

  await page.getByRole('button', { name: 'Simulate' }).click();
  const panel = page.getByRole('region', { name: 'Simulation' });
  await expect(panel).toContainText('In the end 20 % of those who enter convert');
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  await expect(panel).toContainText(/Conversion (19|20)\.\d % \(90 %: .+\) of 100,000 customers within 180 days/, { timeout: 30_000 });
});

test('a touchpoint is dragged onto a state, moved by one step of undo, and a whole drawing is arranged', async ({ page }) => {
  await createJourney(page, 'Drawn with touchpoints');
  await page.getByRole('button', { name: 'Add first state' }).click();
  const email = page.getByRole('button', { name: 'Add Email touchpoint' });
  await drag(page, await center(email), await center(nodeOf(page, 'Awareness')));
  await expect(inspectorOf(page).getByText('Touchpoint', { exact: true })).toBeVisible();
  await choose(page, 'Goes out', 'On entering the state');
  await fill(page, 'Delay', '3 days');
  await expect(nodeOf(page, 'Awareness').getByRole('button', { name: /Email, 3 days after entering/ })).toBeVisible();

  const before = await center(nodeOf(page, 'Awareness'));
  await drag(page, { x: before.x, y: before.y - 20 }, { x: before.x + 120, y: before.y + 60 });
  const after = await center(nodeOf(page, 'Awareness'));
  expect(after.x - before.x).toBeGreaterThan(80);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(async () => expect((await center(nodeOf(page, 'Awareness'))).x).toBeCloseTo(before.x, 0)).toPass();
  await page.getByRole('button', { name: 'Arrange' }).click();
  await saved(page);
});

async function dropOnCanvas(page: Page, item: string, { x, y }: { x: number; y: number }): Promise<void> {
  const box = await canvasOf(page).boundingBox();
  await drag(page, await center(page.getByRole('button', { name: item })), { x: box!.x + x, y: box!.y + y });
}

async function connect(page: Page, from: string, handle: string, to: string): Promise<void> {
  await drag(page, await center(nodeOf(page, from).getByTitle(handle)), await center(nodeOf(page, to)));
}
