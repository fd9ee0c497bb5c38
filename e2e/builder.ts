import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { ownerHeaders } from './seed';

/** A file as a browser takes it. */
export type Upload = { name: string; mimeType: string; buffer: Buffer };

export function upload(name: string, contents: string | Buffer): Upload {
  return { name, mimeType: 'application/json', buffer: Buffer.from(contents) };
}

/** A file of `e2e/files`, under a journey name of its own. */
export function ownFile(file: string, journeyName: string): Upload {
  const document = JSON.parse(readFileSync(join('e2e', 'files', file), 'utf8')) as object;
  return upload(file, JSON.stringify({ ...document, name: journeyName }));
}

/** Chooses a file in the import dialog of the journeys page. */
export async function chooseImport(page: Page, file: Upload | string): Promise<Locator> {
  await page.goto('/journeys');
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Import a journey' });
  await dialog.getByLabel('Journey file').setInputFiles(file);
  return dialog;
}

/** Stores a file as the import dialog does, but the way a program would, for the owner; opens its journey in the builder. */
export async function importJourney(page: Page, { buffer }: Upload): Promise<void> {
  const answer = await page.request.post('/api/v1/journeys', { headers: { ...ownerHeaders(), 'Content-Type': 'application/json' }, data: buffer });
  if (!answer.ok()) throw new Error(await answer.text());
  await page.goto(`/journeys/${((await answer.json()) as { id: string }).id}`);
  await opened(page);
}

/** Imports a file by hand and opens its journey in the builder. */
export async function importByHand(page: Page, file: Upload | string): Promise<void> {
  const dialog = await chooseImport(page, file);
  const open = dialog.getByRole('button', { name: 'Open journey' });
  await expect(open.or(inspectorOf(page))).toBeVisible();
  if (await open.isVisible()) await open.click();
  await opened(page);
}

/** Makes a blank journey and opens it. */
export async function createJourney(page: Page, name: string): Promise<void> {
  await page.goto('/journeys');
  await page.getByRole('button', { name: 'New journey' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New journey' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Create journey' }).click();
  await opened(page);
}

/** The builder stands and has told the server's draft. */
export async function opened(page: Page): Promise<void> {
  await expect(inspectorOf(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('application', { name: 'Journey canvas' })).toBeVisible();
}

/** Keeps a page from hearing what others save, as when both save at the same moment. */
export async function unaware(page: Page): Promise<void> {
  await page.route('**/presence', (route) => route.fulfill({ json: { others: [], revision: 0, changedBy: null, comments: '0/0', happened: '0' } }));
}

export const inspectorOf = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
export const canvasOf = (page: Page) => page.getByRole('application', { name: 'Journey canvas' });
export const savingOf = (page: Page) => page.getByRole('status', { name: 'Saving' });
/** The journey's name at the top; pressing it renames. */
export const titleOf = (page: Page, name: string) => page.getByRole('heading', { level: 1 }).getByRole('button', { name, exact: true });
export const problemsOf = (page: Page) => page.getByRole('region', { name: 'Problems' });

/** A node of the canvas, by the first words of its name. */
export function nodeOf(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('group', { name: new RegExp(`^${escaped(name)},`) });
}

/** The label of a line between two nodes, by the first words of its name: "Trial to Habit". */
export function wayOf(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', { name: new RegExp(`^${escaped(name)}`) });
}

export async function saved(page: Page): Promise<void> {
  await expect(savingOf(page)).toContainText('Saved', { timeout: 15_000 });
}

/** Selects a part by pressing its node, which shows it in the inspector. */
export async function select(page: Page, name: string): Promise<void> {
  await nodeOf(page, name).focus();
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

/** A text field of the inspector, with suggestions or without. */
export function fieldOf(page: Page, label: string): Locator {
  const inspector = inspectorOf(page);
  return inspector.getByRole('textbox', { name: label, exact: true }).or(inspector.getByRole('combobox', { name: label, exact: true }));
}

export async function fill(page: Page, label: string, text: string): Promise<void> {
  await fieldOf(page, label).fill(text);
}

/** Chooses from a list in the inspector the first option that begins with these words. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await inspectorOf(page).getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: new RegExp(`^${escaped(option)}`) }).first().click();
}

/** Drags with the mouse from one point to another, as slowly as a hand does. */
export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** The middle of an element once it stands still: views glide, and a point taken on the way is none to press on. */
export async function center(locator: Locator): Promise<{ x: number; y: number }> {
  for (let before = await locator.boundingBox(); ; ) {
    await locator.page().waitForTimeout(60);
    const box = await locator.boundingBox();
    if (box && before?.x === box.x && before.y === box.y) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    before = box;
  }
}

/** Words as part of a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
