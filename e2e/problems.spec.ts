import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { canvasOf, fill, importJourney, inspectorOf, nodeOf, ownFile, problemsOf, saved, select } from './builder';
import { expect, test } from './fixtures';

const rows = (page: Page) => problemsOf(page).getByRole('button', { name: /^(Error|Warning|Note) / });
const errors = (page: Page) => problemsOf(page).getByRole('button', { name: /^Error / });
const counts = (page: Page) => page.getByRole('button', { name: /^(Problems: |No problems)/ });
const said = (page: Page) => page.getByText(/^Problem \d+ of \d+: /);
const group = (page: Page, name: string) => problemsOf(page).getByRole('list', { name, exact: true });
const head = (page: Page, name: string) => problemsOf(page).getByRole('button', { name: new RegExp(`^${name}: `) });
const focused = (page: Page) => page.locator(':focus');

test('problems stand with their part and fold; severities and rules narrow them, until the session ends', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Narrowed'));
  const all = await rows(page).count();
  await expect(group(page, 'Trial, state').getByRole('button', { name: /Trial has no timeout/ })).toBeVisible();
  await head(page, 'Trial, state').click();
  await expect(head(page, 'Trial, state')).toHaveAttribute('aria-expanded', 'false');
  await expect(group(page, 'Trial, state')).toHaveCount(0);
  await head(page, 'Trial, state').click();
  await expect(rows(page)).toHaveCount(all);

  await problemsOf(page).getByRole('button', { name: 'Filter by rule: All rules' }).click();
  const timeout = page.getByRole('menuitemcheckbox', { name: /^timeout/ });
  const count = Number(/\d+/.exec((await timeout.textContent())!)![0]);
  await timeout.click();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(count);
  await expect(rows(page).filter({ hasNotText: 'timeout' })).toHaveCount(0);
  await problemsOf(page).getByRole('button', { name: /^\d+ warnings?$/ }).click();
  await expect(problemsOf(page).getByText('None of these.')).toBeVisible();

  await page.reload();
  await expect(problemsOf(page).getByText('None of these.')).toBeVisible();
  await expect(problemsOf(page).getByRole('button', { name: 'Filter by rule: timeout' })).toBeVisible();
  await problemsOf(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(all);

  await problemsOf(page).getByRole('radio', { name: 'By severity' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(problemsOf(page).getByRole('list').first()).toHaveAccessibleName(/^\d+ errors$/);
});

test('F8 leads from anywhere to the next problem and its field, Shift+F8 back, around the ends, also with the list away', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Gone through'));
  const all = await rows(page).count();
  await page.getByRole('tab', { name: 'Simulation' }).click();
  await page.getByRole('searchbox', { name: 'Search the palette' }).focus();
  await page.keyboard.press('F8');
  await expect(said(page)).toHaveText(new RegExp(`^Problem 1 of ${all}: error, Gone through\\. .+`));
  await page.keyboard.press('Shift+F8');
  await expect(said(page)).toHaveText(new RegExp(`^Problem ${all} of ${all}: `));
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(said(page)).toHaveText(new RegExp(`^Problem 2 of ${all}: `));

  await counts(page).click();
  await problemsOf(page).getByRole('button', { name: /^Filter by rule/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /^timeout/ }).click();
  await page.keyboard.press('Escape');
  await head(page, 'Trial, state').click();
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(said(page)).toHaveText(/^Problem 2 of \d+: error, Trial\. Trial has no timeout/);
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Trial', exact: true })).toBeVisible();
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Timeout after' })).toBeFocused();
  await expect(nodeOf(page, 'Trial')).toBeInViewport();
  await expect(problemsOf(page).locator('[aria-current]')).toContainText('Trial has no timeout');
  await page.keyboard.type('14 days');
  await expect(problemsOf(page).getByText('Trial has no timeout')).toHaveCount(0);
});

test('after a mend F8 goes on with the problem that took its place', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Went on'));
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(said(page)).toHaveText(/^Problem 2 of/);
  const third = (await rows(page).nth(2).textContent())!;
  const before = await rows(page).count();
  await inspectorOf(page).getByRole('combobox', { name: 'Customers enter when' }).click();
  await page.getByRole('option', { name: /^An event happens/ }).click();
  await fill(page, 'Entry event', 'visited');
  await expect(rows(page)).toHaveCount(before - 1);
  await page.keyboard.press('F8');
  await expect(said(page)).toHaveText(/^Problem 2 of/);
  await expect(problemsOf(page).locator('[aria-current]')).toContainText(third.slice(-30));
});

test('a warning is accepted with a reason, kept, brought back and undone; an error cannot be', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Accepted'));
  await expect(problemsOf(page).getByRole('listitem').filter({ has: errors(page) }).getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  const warning = problemsOf(page).getByRole('listitem').filter({ hasText: 'no primary KPI' });
  const before = await counts(page).getAttribute('aria-label');
  await warning.getByRole('button', { name: 'Accept this warning, with a reason' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept this warning?' });
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(dialog.getByText('Write why this warning is fine here.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('  Sales measures this one\n');
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(dialog).toBeHidden();

  const accepted = group(page, 'Accepted with a reason');
  await expect(accepted.getByText('Reason: Sales measures this one')).toBeVisible();
  await expect(counts(page)).not.toHaveAccessibleName(before!);
  await expect(focused(page)).toHaveAttribute('data-problem-landing');
  await page.getByRole('button', { name: 'Undo: Accept a warning' }).click();
  await expect(accepted).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo: Accept a warning' }).click();
  await saved(page);
  await page.reload();
  await accepted.getByRole('button', { name: 'Bring back' }).click();
  await expect(accepted).toHaveCount(0);
  await expect(counts(page)).toHaveAccessibleName(before!);
});

test('a mend is shown before it is made, and undone like any edit', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Mended'));
  const row = problemsOf(page).getByRole('listitem').filter({ hasText: 'One thing to try today has no opt-out' });
  await row.getByRole('button', { name: 'Use an unsubscribe link', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Use an unsubscribe link' });
  await expect(dialog.getByRole('list', { name: 'Changes' })).toHaveText('Touchpoint One thing to try today: opt-out changed');
  await expect(dialog.getByText('mechanism unsubscribe link')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: 'Use an unsubscribe link', exact: true }).click();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(row).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('data-problem-landing');
  await page.getByRole('button', { name: 'Undo: Use an unsubscribe link' }).click();
  await expect(row).toBeVisible();
});

test('all that is certain is mended at once, and undone in one step', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Mended at once'));
  const before = await rows(page).count();
  const button = problemsOf(page).getByRole('button', { name: /^Mend all safely/ });
  const safe = Number(/\d+/.exec((await button.textContent())!)![0]);
  await button.click();
  const dialog = page.getByRole('dialog', { name: `Mend ${safe} problems safely` });
  await expect(dialog.getByRole('list', { name: 'Changes' }).getByRole('listitem')).toHaveCount(safe);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(rows(page)).toHaveCount(before - safe);
  await expect(button).toHaveCount(0);
  await page.getByRole('button', { name: `Undo: Mend ${safe} problems safely` }).click();
  await expect(rows(page)).toHaveCount(before);
});

test('the list is one stop for Tab; arrow keys go through its rows and through what can be done about one', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'By keyboard'));
  const next = problemsOf(page).getByRole('button', { name: 'Next problem' });
  await next.focus();
  await page.keyboard.press('Tab');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(problemsOf(page).locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(head(page, 'By keyboard, whole journey')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(head(page, 'By keyboard, whole journey')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(head(page, 'Trial, state')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(head(page, 'By keyboard, whole journey')).toHaveAttribute('aria-expanded', 'true');

  const row = problemsOf(page).getByRole('listitem').filter({ hasText: 'One thing to try today has no opt-out' });
  for (let i = 0; i < 30 && !(await focused(page).textContent())?.includes('has no opt-out'); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('link', { name: /^opt-out: / })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('button', { name: 'Use an unsubscribe link', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('button', { name: 'Use an unsubscribe link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Apply' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button', { name: 'Use an unsubscribe link', exact: true })).toBeFocused();
});

test('a rule leads to its page in a tab of its own', async ({ page, context }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Explained'));
  const opening = context.waitForEvent('page');
  await problemsOf(page).getByRole('link', { name: 'timeout: about this rule, in a new tab' }).first().click();
  const help = await opening;
  await expect(help).toHaveURL(/\/help\/rules\/timeout$/);
  await expect(help.getByRole('heading', { level: 1, name: 'timeout' })).toBeVisible();
});

test('counts and badges stay while a name is typed', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Steady'));
  await select(page, 'Trial');
  const states = await watched(page, [counts(page), problemsOf(page).getByRole('group', { name: 'Show only' }), canvasOf(page)]);
  await inspectorOf(page).getByRole('textbox', { name: 'Name', exact: true }).focus();
  await page.keyboard.press('End');
  await inspectorOf(page).getByRole('textbox', { name: 'Name', exact: true }).pressSequentially(' of the product, written at length', { delay: 15 });
  await expect(head(page, 'Trial of the product, written at length, state')).toBeVisible();
  expect(await states()).toEqual([1, 1, 1]);
});

test('axe finds nothing in the list and its dialogs, in light and in dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await importJourney(page, ownFile('trial.seed.json', 'Clean'));
  await page.keyboard.press('F8');
  await clean(page, 'by part');
  await problemsOf(page).getByRole('button', { name: /^Filter by rule/ }).click();
  await clean(page, 'the menu of rules', 'region');
  await page.keyboard.press('Escape');
  await problemsOf(page).getByRole('button', { name: /^Mend all safely/ }).click();
  await clean(page, 'a preview');
  await page.keyboard.press('Escape');
  await problemsOf(page).getByRole('button', { name: 'Accept this warning, with a reason' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Accept this warning?' });
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await clean(page, 'a reason that is missing');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Meant so');
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await problemsOf(page).getByRole('radio', { name: 'By severity' }).click();
  await clean(page, 'by severity, with an accepted warning');
});

/** Watches how many different counts each place shows (its numbers, or the badges in it) until asked. */
async function watched(page: Page, places: Locator[]): Promise<() => Promise<number[]>> {
  const handles = await Promise.all(places.map((place) => place.elementHandle()));
  const seen = await page.evaluateHandle((elements) => {
    const count = (element: Element) => [...element.querySelectorAll('svg.lucide-circle-x')].map((icon) => icon.parentElement!.textContent!.replace(/\D/g, '')).join(' ');
    return elements.map((element) => {
      const all = new Set([count(element!)]);
      new MutationObserver(() => all.add(count(element!))).observe(element!, { subtree: true, childList: true, characterData: true, attributes: true });
      return all;
    });
  }, handles);
  return () => seen.evaluate((sets) => sets.map((set) => set.size));
}

/** axe on the whole page, but for one rule: a menu that floats stands in no landmark. */
async function clean(page: Page, what: string, ...but: 'region'[]): Promise<void> {
  expect.soft(await faultsOf(page, but), what).toEqual([]);
}
