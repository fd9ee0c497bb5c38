import { axeOn } from './axe';
import { fill, importJourney, nodeOf, opened, ownFile, saved, select } from './builder';
import { expect, NO_NETWORK, test } from './fixtures';
import { join, lookAgain } from './people';

/** A beat, and what comes of it. */
const HEARD = { timeout: 15_000 };

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
  expect((await axeOn(page).include('[aria-label=Comments]').analyze()).violations).toEqual([]);

  await page.reload();
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await thread.getByRole('button', { name: 'Settle' }).click();
  await expect(panel.getByText('Everything said is settled.')).toBeVisible();
  await panel.getByRole('radio', { name: 'All' }).click();
  await expect(thread).toContainText('settled by');
});

test('what others say comes by itself, and takes neither the focus nor what is being typed', async ({ page, browser, watch }) => {
  const ana = await join(page, browser, watch, { name: 'Ana', role: 'Marketer' });
  await importJourney(page, ownFile('trial.seed.json', 'Talked about by two'));
  await saved(page);
  await ana.goto(page.url());
  await opened(ana);
  let asked = 0;
  page.on('request', (request) => void (request.headers()['next-action'] && asked++));
  const panelOf = (at: typeof page) => at.getByRole('region', { name: 'Comments' });
  const threadOf = (at: typeof page) => panelOf(at).getByRole('article', { name: 'About Habit' });
  for (const at of [page, ana]) await at.getByRole('tab', { name: /^Comments/ }).click();

  const field = panelOf(page).getByRole('textbox', { name: 'Comment on the journey' });
  await field.fill('Half a thought');
  await select(ana, 'Habit');
  await panelOf(ana).getByRole('textbox', { name: 'Comment on Habit' }).fill('Is a week long enough?');
  await panelOf(ana).getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(threadOf(page)).toContainText('Is a week long enough?', HEARD);
  await expect(nodeOf(page, 'Habit').getByText('open comment')).toBeAttached();
  await expect(page.getByRole('tab', { name: 'Comments 1' })).toBeVisible();
  await expect(page.getByText('Ana commented on Habit: Is a week long enough?')).toBeAttached();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Half a thought');

  // In a panel that scrolls, the field stays where it is on the screen.
  await page.setViewportSize({ width: 1440, height: 460 });
  const answer = threadOf(page).getByRole('textbox');
  await answer.fill('I would say');
  const before = (await answer.boundingBox())!.y;
  await threadOf(ana).getByRole('textbox').fill('Two weeks, then');
  await threadOf(ana).getByRole('button', { name: 'Answer' }).click();
  await expect(threadOf(ana)).toContainText('Two weeks, then');
  await lookAgain(page);
  await expect(threadOf(page)).toContainText('Two weeks, then', HEARD);
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue('I would say');
  expect((await answer.boundingBox())!.y).toBeCloseTo(before, -1);
  await page.setViewportSize({ width: 1440, height: 900 });

  await threadOf(ana).getByRole('button', { name: 'Settle' }).click();
  await expect(panelOf(ana).getByText('Everything said is settled.')).toBeVisible();
  await lookAgain(page);
  await expect(threadOf(page)).toContainText('settled by Ana', HEARD);
  await expect(page.getByRole('tab', { name: 'Comments', exact: true })).toBeVisible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/settled-by-ana.png` });
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue('I would say');

  await page.context().setOffline(true);
  watch.forgive(NO_NETWORK);
  await panelOf(ana).getByRole('textbox', { name: 'Comment on Habit' }).fill('While you were away');
  await panelOf(ana).getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(panelOf(ana).getByText('While you were away')).toBeVisible();
  await page.context().setOffline(false);
  await expect(panelOf(page).getByText('While you were away')).toBeVisible(HEARD);
  expect(asked, 'comments are fetched when they changed alone').toBeLessThanOrEqual(4);

  // What was typed outlives its field.
  await page.getByRole('tab', { name: 'Problems' }).click();
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await expect(field).toHaveValue('Half a thought');
  await ana.context().close();
});

test('by keyboard alone comments are sent, and words about a part that goes meanwhile stay', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Talked about by keyboard'));
  await saved(page);
  await select(page, 'Habit');
  await page.getByRole('tab', { name: 'Comments' }).click();
  const panel = page.getByRole('region', { name: 'Comments' });
  const field = panel.getByRole('textbox', { name: 'Comment on Habit' });
  await field.focus();
  await page.keyboard.insertText('Is a week long enough?');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('article')).toHaveCount(1);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.insertText('And is it a habit?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('article')).toHaveCount(2);
  await expect(field).toBeFocused();

  await page.keyboard.insertText('x'.repeat(4_012));
  await expect(panel.getByText('take out 12 characters')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Comment', exact: true })).toBeDisabled();
  await field.fill('What I wanted to say');
  await page.reload();
  await select(page, 'Habit');
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await expect(field).toHaveValue('What I wanted to say');
  await fill(page, 'Name', 'Everyday use');
  await expect(panel.getByRole('article', { name: 'About Everyday use' })).toHaveCount(2);
  await nodeOf(page, 'Everyday use').focus();
  await page.keyboard.press('Delete');
  const rest = panel.getByRole('textbox', { name: 'Comment on the journey' });
  await expect(rest).toHaveValue('What I wanted to say');
  await rest.focus();
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('article', { name: 'About The journey' })).toContainText('What I wanted to say');
});
