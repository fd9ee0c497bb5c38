import type { Page } from '@playwright/test';
import { importJourney, inspectorOf, nodeOf, ownFile } from './builder';
import { expect, test } from './fixtures';
import { rowOf, showAs } from './views';

/** Where the canvas is and how large, once it stands still. */
async function viewOf(page: Page): Promise<string> {
  const read = () => page.locator('.react-flow__viewport').evaluate(({ style }) => style.transform);
  for (let before = await read(); ; ) {
    await page.waitForTimeout(120);
    const now = await read();
    if (now === before) return now;
    before = now;
  }
}

test('the canvas is come back to where it was left, from other views and after a reload; at first, and where it showed all, it fits, also when it becomes larger', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Looked at closely'));
  // Parts are seen once they are measured, which is when all are fitted in.
  await expect(nodeOf(page, 'Paying')).toBeVisible();
  const fitting = await viewOf(page);
  await nodeOf(page, 'Paying').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await page.mouse.wheel(60, 300);
  const closely = await viewOf(page);
  expect(closely).not.toBe(fitting);
  await page.getByRole('button', { name: 'Close the drawer' }).click();
  expect(await viewOf(page)).toBe(closely);
  await page.getByRole('button', { name: 'Open the drawer' }).click();
  await showAs(page, 'List');
  await showAs(page, 'Canvas');
  expect(await viewOf(page)).toBe(closely);
  await page.reload();
  await expect(nodeOf(page, 'Paying')).toBeVisible();
  expect(await viewOf(page)).toBe(closely);

  // What was selected elsewhere is brought in.
  await expect(nodeOf(page, 'Trial')).not.toBeInViewport();
  await showAs(page, 'List');
  await rowOf(page, 'Trial').click();
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Trial' })).toBeVisible();
  await showAs(page, 'Canvas');
  await expect(nodeOf(page, 'Trial')).toBeInViewport({ ratio: 1 });

  await page.getByRole('button', { name: 'Fit to view' }).click();
  expect(rounded(await viewOf(page))).toBe(rounded(fitting));
  await showAs(page, 'Calendar');
  await showAs(page, 'Canvas');
  expect(rounded(await viewOf(page))).toBe(rounded(fitting));

  await page.getByRole('button', { name: 'Close the drawer' }).click();
  await expect.poll(async () => rounded(await viewOf(page))).not.toBe(rounded(fitting));
  await page.getByRole('button', { name: 'Open the drawer' }).click();
  await expect.poll(async () => rounded(await viewOf(page))).toBe(rounded(fitting));
});

/** To whole pixels, and hundredths of the size: views that fit are worked out from what was measured. */
function rounded(view: string): string {
  const [x = 0, y = 0, zoom = 0] = (view.match(/-?[\d.]+/g) ?? []).map(Number);
  return `${Math.round(x)} ${Math.round(y)} ${zoom.toFixed(2)}`;
}
