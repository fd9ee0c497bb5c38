import type { Page } from '@playwright/test';
import { fill, importJourney, inspectorOf, nodeOf, ownFile, saved } from './builder';
import { expect, test } from './fixtures';
import { showAs } from './views';

const viewOf = (page: Page) => page.getByRole('region', { name: 'Journey as JSON' });
const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Journey as JSON' });
const mistakesOf = (page: Page) => page.getByRole('region', { name: 'Mistakes in the JSON' });

/** Finds words in the editor by its own search, and selects them. */
async function selectWords(page: Page, words: string): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(editorOf(page)).toBeFocused();
}

async function replaceWords(page: Page, words: string, by: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.insertText(by);
}

test('a journey is edited as text and by its form, both ways, and applying is one step of undo', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'As text'));
  await showAs(page, 'JSON');
  await expect(viewOf(page).getByText('As in the journey')).toBeVisible();
  await page.keyboard.press('Escape');

  // From the text to the journey.
  await replaceWords(page, '"name": "Habit"', '"name": "Daily habit"');
  await expect(viewOf(page).getByText('Changed, not applied yet')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('The JSON was applied')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: Edit as JSON' })).toBeVisible();
  await expect(viewOf(page).getByText('As in the journey')).toBeVisible();
  await saved(page);

  // From the form to the text, at once.
  await fill(page, 'Summary', 'Said in the form');
  await expect(editorOf(page)).toContainText('"summary": "Said in the form"');
  await showAs(page, 'Canvas');
  await expect(nodeOf(page, 'Daily habit')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(nodeOf(page, 'Habit')).toBeVisible();
});

test('a broken text says where and how to mend it, is kept over a reload, and is mended', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Broken text'));
  await showAs(page, 'JSON');
  await replaceWords(page, '"priority": 1', '"priority": "first"');
  await expect(mistakesOf(page).getByRole('button')).toHaveText([/Line \d+transitions\[0\]\.priority "first" must be a number\./]);
  await expect(viewOf(page).getByRole('button', { name: 'Apply' })).toBeDisabled();
  await replaceWords(page, '"first",', '"first"');
  await expect(mistakesOf(page).getByRole('button')).toHaveText([/This is not JSON: at line \d+, column \d+, expected a comma or }/]);

  // Leaving says that it waits; a reload has it back.
  await showAs(page, 'Canvas');
  await page.getByRole('button', { name: 'Back to JSON' }).click();
  await expect(mistakesOf(page)).toBeVisible();
  await page.reload();
  await expect(viewOf(page).getByText('This text is from before')).toBeVisible();
  await mistakesOf(page).getByRole('button').click();
  await expect(editorOf(page)).toBeFocused();
  await replaceWords(page, '"first"', '3,');
  await expect(mistakesOf(page)).toBeHidden();
  await viewOf(page).getByRole('button', { name: 'Apply' }).press('Enter');
  await expect(editorOf(page)).toBeFocused();
  await expect(viewOf(page).getByText('As in the journey')).toBeVisible();
  await page.reload();
  await expect(viewOf(page).getByText('As in the journey')).toBeVisible();
  await selectWords(page, '"priority": 3');
  await expect(editorOf(page)).toContainText('"priority": 3');
});

test('what changes elsewhere meanwhile is said: it can be taken in, and one’s own text had back or kept', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Two hands'));
  await showAs(page, 'JSON');
  await replaceWords(page, '"name": "Habit"', '"name": "Daily habit"');
  await fill(page, 'Summary', 'Said meanwhile');
  await expect(viewOf(page).getByText('The journey has changed meanwhile')).toBeVisible();
  await expect(editorOf(page)).not.toContainText('Said meanwhile');
  await viewOf(page).getByRole('button', { name: 'Take in the journey' }).press('Enter');
  await expect(editorOf(page)).toBeFocused();
  await expect(editorOf(page)).toContainText('Said meanwhile');
  await expect(viewOf(page).getByText('As in the journey')).toBeVisible();

  await replaceWords(page, '"name": "Habit"', '"name": "Weekly habit"');
  await fill(page, 'Summary', 'Said again');
  // Nothing is taken back without a word, by button or by key.
  await expect(viewOf(page).getByRole('button', { name: 'Apply' })).toBeDisabled();
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Take it in, or keep your text; then apply.')).toBeVisible();
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Summary' })).toHaveValue('Said again');
  await viewOf(page).getByRole('button', { name: 'Keep my text' }).press('Enter');
  await expect(editorOf(page)).toBeFocused();
  await expect(viewOf(page).getByText('The journey has changed meanwhile')).toBeHidden();
  await viewOf(page).getByRole('button', { name: 'Apply' }).click();
  await expect(inspectorOf(page).getByRole('textbox', { name: 'Summary' })).toHaveValue('Said meanwhile');

  // Tab indents, and after Escape it leads on.
  await editorOf(page).focus();
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).not.toBeFocused();
  await viewOf(page).getByRole('button', { name: 'Discard changes' }).click();
});
