import type { Locator } from '@playwright/test';
import { canvasOf, center, createJourney, drag, fill, inspectorOf, nodeOf, wayOf } from './builder';
import { expect, test } from './fixtures';
import { watchHands } from './hands';
import { mendEverything } from './mend';

test.use({ viewport: { width: 1024, height: 768 } });

test('on a small screen a journey of five states is drawn with the mouse alone, answered, and simulated', async ({ page }) => {
  await createJourney(page, 'By mouse');
  const heard = await watchHands(page);
  expect(await apart(nodeOf(page, 'Converted'), page.getByText('Where does this journey begin?'))).toBe(true);
  await page.getByRole('button', { name: 'Close the drawer' }).click();
  await page.getByRole('button', { name: 'Add Awareness state' }).click();
  await page.getByRole('button', { name: 'Add Exited outcome' }).click();
  for (const [from, stage] of [['Awareness', 'Consideration'], ['Consideration', 'Onboarding'], ['Onboarding', 'Active']] as const) {
    await page.getByRole('button', { name: 'Fit to view' }).click();
    await center(nodeOf(page, from));
    await nodeOf(page, from).hover();
    await page.getByRole('button', { name: `Add after ${from}` }).click();
    await page.getByRole('menuitem', { name: stage }).click();
    await expect(wayOf(page, `${from} to ${stage}`)).toBeAttached();
  }
  await page.getByRole('button', { name: 'Arrange' }).click();
  // A state dropped on a line goes in between.
  await page.getByRole('button', { name: 'Fit to view' }).click();
  const decision = page.getByRole('button', { name: 'Add Decision state' });
  await decision.scrollIntoViewIfNeeded();
  await drag(page, await center(decision), await center(wayOf(page, 'Consideration to Onboarding')));
  await expect(wayOf(page, 'Consideration to Decision')).toBeAttached();
  await expect(wayOf(page, 'Decision to Onboarding')).toBeAttached();
  await page.getByRole('button', { name: 'Arrange' }).click();
  await drag(page, await center(nodeOf(page, 'Active').getByTitle('Drag to draw a transition')), await center(nodeOf(page, 'Converted')));
  await expect(canvasOf(page).getByText('5 of 7 states')).toBeVisible();

  for (const way of ['Awareness to Consideration', 'Consideration to Decision', 'Decision to Onboarding', 'Onboarding to Active', 'Active to Converted']) {
    await wayOf(page, way).dispatchEvent('click');
    await fill(page, 'Rate', '50');
    await inspectorOf(page).getByRole('radiogroup', { name: 'Rate source' }).getByText('Estimate', { exact: true }).click();
  }
  await page.getByRole('button', { name: 'Fit to view' }).click();
  for (const name of ['Awareness', 'Consideration', 'Decision', 'Onboarding', 'Active', 'Converted', 'Exited']) {
    await expect.poll(() => apart(nodeOf(page, name), page.getByRole('toolbar', { name: 'Canvas' }))).toBe(true);
  }
  await mendEverything(page);
  await expect(page.getByRole('button', { name: /^(No problems|Problems: (?!.*error).+)$/ })).toBeVisible();
  expect((await heard()).keys).toBe(0);
  await page.getByRole('button', { name: 'Simulate' }).click();
  await expect(page.getByRole('region', { name: 'Simulation' })).toContainText(/In the end 3\.1\d* % of those who enter convert/);
});

/** Whether neither of two parts of the page covers anything of the other. */
async function apart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [(await one.boundingBox())!, (await other.boundingBox())!];
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}
