import { AxeBuilder } from '@axe-core/playwright';
import { importJourney, nodeOf, ownFile, saved, select } from './builder';
import { expect, test } from './fixtures';

test('a comment is pinned to a state, answered, settled, and found again after a reload', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Talked about'));
  await saved(page);
  await select(page, 'Habit');
  await page.getByRole('tab', { name: 'Comments' }).click();
  const panel = page.getByRole('region', { name: 'Comments' });
  await panel.getByRole('textbox', { name: 'Comment on Habit' }).fill('Is a week long enough?');
  await panel.getByRole('button', { name: 'Comment', exact: true }).click();
  const thread = panel.getByRole('article', { name: 'About Habit' });
  await expect(thread).toContainText('Is a week long enough?');
  await expect(nodeOf(page, 'Habit').getByText('open comment')).toBeAttached();
  await thread.getByRole('textbox').pressSequentially('Yes, ask @ad');
  await expect(page.getByRole('option', { name: 'Ada Owner' })).toBeVisible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/mention.png` });
  await page.keyboard.press('Enter');
  await expect(thread.getByRole('textbox')).toHaveValue('Yes, ask @Ada Owner ');
  await page.keyboard.type('about it.');
  await thread.getByRole('button', { name: 'Answer' }).click();
  await expect(thread).toContainText('Yes, ask @Ada Owner about it.');
  expect((await new AxeBuilder({ page }).include('[aria-label=Comments]').analyze()).violations).toEqual([]);

  await page.reload();
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await thread.getByRole('button', { name: 'Settle' }).click();
  await expect(panel.getByText('Everything said is settled.')).toBeVisible();
  await panel.getByRole('radio', { name: 'All' }).click();
  await expect(thread).toContainText('settled by');
});
