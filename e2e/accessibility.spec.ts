import type { Locator, Page } from '@playwright/test';
import { blankJourney } from '@/lib/journey/blank';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { faultsOf } from './axe';
import { canvasOf, chooseImport, createJourney, importJourney, inspectorOf, nodeOf, ownFile, problemsOf, saved, select, unaware, upload, wayOf } from './builder';
import { expect, test } from './fixtures';
import { calendarOf, listOf, showAs } from './views';

test.describe('axe finds nothing, in light and in dark', () => {
  test.use({ reducedMotion: 'reduce' } as object);
  // A dozen looks in two themes each, on whatever machine.
  test.describe.configure({ timeout: 240_000 });

  test('on the list, its dialogs and menus, and addresses that lead nowhere', async ({ page, watch }) => {
    watch.forgive(/status of 404/);
    await importJourney(page, upload('empty.json', serializeJourney(blankJourney('Looked at'))));
    await page.goto('/journeys');
    await expect(page.getByRole('list', { name: 'Journeys' })).toBeVisible();
    await clean(page, 'the list');
    await page.getByRole('button', { name: 'Menu of Looked at' }).first().click();
    await expect(page.getByRole('menu')).toBeVisible();
    await clean(page, 'a menu', { over: true });
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    const rename = page.getByRole('dialog', { name: 'Rename journey' });
    await rename.getByLabel('Name').fill(' ');
    await rename.getByRole('button', { name: 'Rename' }).click();
    await expect(rename.getByText('Give it a name.')).toBeVisible();
    await clean(page, 'a dialog with a mistake');
    const dialog = await chooseImport(page, upload('broken.json', '{"states":[{"name":""}]}'));
    await expect(dialog.getByRole('alert')).toBeVisible();
    await clean(page, 'a refused import');
    await page.goto('/journeys?archived');
    await clean(page, 'the archive');
    await page.goto('/nowhere');
    await clean(page, 'no page');
  });

  test('in the builder: empty, with findings, with every kind of part, simulated', async ({ page }) => {
    await importJourney(page, upload('empty.json', serializeJourney(blankJourney('Empty'))));
    await clean(page, 'an empty builder');
    await importJourney(page, ownFile('trial.seed.json', 'Full'));
    await clean(page, 'the journey and its problems');
    await select(page, 'Trial');
    await clean(page, 'a state');
    await nodeOf(page, 'Trial').getByRole('button', { name: /Email/ }).click();
    await expect(inspectorOf(page).getByText('Touchpoint', { exact: true })).toBeVisible();
    await clean(page, 'a touchpoint');
    await wayOf(page, 'Trial to Habit').click();
    await expect(inspectorOf(page).getByText('Transition', { exact: true })).toBeVisible();
    await clean(page, 'a transition');
    await inspectorOf(page).getByRole('combobox', { name: 'Time to move' }).click();
    await expect(page.getByRole('listbox')).toBeVisible();
    await clean(page, 'a list of choices', { over: true });
    await page.keyboard.press('Escape');
    await select(page, 'Converted');
    await clean(page, 'an outcome');
    await page.getByRole('button', { name: 'Simulate' }).click();
    const panel = page.getByRole('region', { name: 'Simulation' });
    await panel.getByRole('button', { name: 'Run simulation' }).click();
    await expect(panel.getByText(/^Done in/)).toBeVisible({ timeout: 30_000 });
    await expect(panel.getByRole('application').nth(1)).toBeVisible();
    await clean(page, 'a simulation and its overlay');
    await panel.getByRole('button', { name: 'Show table' }).first().click();
    await clean(page, 'the table behind a chart');
  });

  test('on the canvas: a note, several parts, lanes, and what opens over it', async ({ page }) => {
    await importJourney(page, ownFile('trial.seed.json', 'Drawn'));
    await page.keyboard.press('s');
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Ask sales');
    await clean(page, 'a note being written');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible();
    await clean(page, 'several parts selected');
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: 'Hide the lanes' })).toBeVisible();
    await clean(page, 'lanes');
    await page.keyboard.press('l');
    await page.keyboard.press('Control+f');
    await page.getByRole('searchbox', { name: 'Find in this journey' }).fill('a');
    await clean(page, 'finding');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await select(page, 'Trial');
    await page.keyboard.press('c');
    await page.keyboard.press('Tab');
    await expect(canvasOf(page).getByText('Transition from Trial to Habit')).toBeVisible();
    await clean(page, 'a line drawn by keyboard');
    await page.keyboard.press('Escape');
    await nodeOf(page, 'Trial').getByRole('button', { name: 'Add after Trial' }).press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await clean(page, 'what may come after', { over: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option').first()).toBeVisible();
    await clean(page, 'the list of commands', { over: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await clean(page, 'the keys', { over: true });
  });

  test('in the list, the calendar and the text of a journey', async ({ page }) => {
    await importJourney(page, upload('views.json', serializeJourney({ ...completeJourney(), name: 'Seen otherwise' })));
    await showAs(page, 'List');
    await listOf(page).getByRole('row').nth(3).focus();
    await page.keyboard.press('Space');
    await clean(page, 'the list of parts');
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean(page, 'where to connect to', { over: true });
    await page.keyboard.press('Escape');
    await showAs(page, 'Calendar');
    await expect(calendarOf(page).getByRole('slider').first()).toBeVisible();
    await clean(page, 'the calendar');
    await calendarOf(page).getByRole('button', { name: 'Show as a table' }).click();
    await clean(page, 'the calendar as a table');
    await showAs(page, 'JSON');
    await page.getByRole('textbox', { name: 'Journey as JSON' }).focus();
    await page.keyboard.type('x');
    await expect(page.getByRole('region', { name: 'Mistakes in the JSON' })).toBeVisible();
    await clean(page, 'a text that cannot be read');
    await page.setViewportSize({ width: 390, height: 844 });
    await showAs(page, 'List');
    await expect(listOf(page)).toBeVisible();
    await clean(page, 'the list on a phone');
  });

  test('in the question which of two drafts goes on', async ({ page, context }) => {
    await importJourney(page, ownFile('trial.seed.json', 'Two drafts'));
    const second = await context.newPage();
    await unaware(second);
    await second.goto(page.url());
    await inspectorOf(second).getByRole('textbox', { name: 'Summary' }).waitFor();
    await inspectorOf(page).getByRole('textbox', { name: 'Summary' }).fill('First');
    await saved(page);
    await expect(page.getByText('Saving…')).toBeHidden();
    await inspectorOf(second).getByRole('textbox', { name: 'Summary' }).fill('Second');
    await expect(second.getByRole('dialog')).toBeVisible();
    await clean(second, 'the conflict', { over: true });
  });
});

test('by keyboard alone a state is added and named, and a problem is found and reached', async ({ page }) => {
  await createJourney(page, 'Without a mouse');
  await tabTo(page, page.getByRole('searchbox', { name: 'Search the palette' }));
  await page.keyboard.type('decision');
  await page.keyboard.press('Enter');
  await expect(nodeOf(page, 'Decision')).toBeVisible();

  await tabTo(page, inspectorOf(page).getByRole('textbox', { name: 'Name', exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Making up their mind');
  await expect(nodeOf(page, 'Making up their mind')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: /^Problems: / }));
  await page.keyboard.press('Enter');
  const rows = problemsOf(page).getByRole('button', { name: /^Error / });
  await tabTo(page, rows.first());
  for (let i = 0; i < 30 && !(await focusedText(page)).includes('has no timeout'); i++) await page.keyboard.press('ArrowDown');
  while (!(await focusedText(page)).includes('Making up their mind')) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 30 && !/Making up their mind has no timeout/.test(await focusedText(page)); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Making up their mind' })).toBeVisible();
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Timeout after' })).toBeFocused();
  await page.keyboard.type('14 days');
  await expect(problemsOf(page).getByText('Making up their mind has no timeout')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(nodeOf(page, 'Making up their mind')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(canvasOf(page).getByText('0 of 7 states')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(nodeOf(page, 'Making up their mind')).toBeVisible();
});

/** `over`: something is open over the page and need not stand in a landmark. */
async function clean(page: Page, what: string, { over = false } = {}): Promise<void> {
  expect.soft(await faultsOf(page, over ? ['region'] : []), what).toEqual([]);
}

/** Presses Tab until the place has the focus. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
