import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseJourneyJson } from '@/lib/journey/parse';
import { chooseImport, createJourney, importJourney, ownFile, saved, savingOf, titleOf } from './builder';
import { expect, test } from './fixtures';

const rowOf = (page: Page, name: string) => page.getByRole('list', { name: /ourneys$/ }).getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

async function pressInMenu(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Menu of ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A name that no earlier run has given. */
const unique = (words: string) => `${words} ${Date.now().toString(36)}`;

test('on a new server the empty list offers the first steps, and the first journey opens in the builder', async ({ browser, server, watch }) => {
  const context = await browser.newContext({ baseURL: server.url });
  await watch.over(context);
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/journeys$/);
  const nothing = page.getByRole('main');
  await expect(nothing.getByText('Draw your first journey')).toBeVisible();
  await page.getByRole('link', { name: 'Archived' }).click();
  await expect(page.getByText('Nothing is archived')).toBeVisible();
  await page.getByRole('link', { name: 'Back to journeys' }).click();

  await page.getByRole('button', { name: 'New journey' }).last().click();
  const dialog = page.getByRole('dialog', { name: 'New journey' });
  await dialog.getByRole('button', { name: 'Create journey' }).click();
  await expect(dialog.getByText('Give it a name.')).toBeVisible();
  await dialog.getByLabel('Name').fill('The first');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Where does this journey begin?')).toBeVisible();
  await expect(savingOf(page)).toContainText('Saved');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journeys' }).click();
  await expect(rowOf(page, 'The first')).toContainText('0 states');
  await context.close();
});

test('a journey is renamed, duplicated, archived and brought back from the list', async ({ page }) => {
  const [before, after] = [unique('List me'), unique('Listed')];
  const copy = `${after} (copy)`;
  await createJourney(page, before);
  await page.goto('/journeys');
  await pressInMenu(page, before, 'Rename');
  const dialog = page.getByRole('dialog', { name: 'Rename journey' });
  await dialog.getByLabel('Name').fill(after);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(rowOf(page, after)).toBeVisible();
  await expect(rowOf(page, before)).toHaveCount(0);

  await pressInMenu(page, after, 'Duplicate');
  await expect(page.getByText(`“${after}” was duplicated`)).toBeVisible();
  await expect(rowOf(page, copy)).toBeVisible();

  await pressInMenu(page, after, 'Archive');
  await expect(rowOf(page, after)).toHaveCount(0);
  await page.getByRole('link', { name: 'Archived' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Archived journeys' })).toBeVisible();
  await pressInMenu(page, after, 'Bring back');
  await expect(rowOf(page, after)).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journeys' }).click();
  await expect(rowOf(page, after)).toBeVisible();

  await pressInMenu(page, copy, 'Archive');
  await expect(rowOf(page, copy)).toHaveCount(0);
  await undoFrom(page, `“${copy}” was archived`);
  await expect(rowOf(page, copy)).toBeVisible();
});

test('the builder’s menu renames, duplicates and archives, with a way back', async ({ page }) => {
  const [before, after] = [unique('From the inside'), unique('From within')];
  const copy = `${after} (copy)`;
  await createJourney(page, before);
  await titleOf(page, before).click();
  await page.getByRole('textbox', { name: 'Journey name' }).fill(after);
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(page).toHaveTitle(/Journey Orchestrator/);
  await pressJourneyMenu(page, 'Duplicate');
  await expect(titleOf(page, copy)).toBeVisible();
  await pressJourneyMenu(page, 'Archive');
  await expect(page.getByRole('heading', { level: 1, name: 'Journeys' })).toBeVisible();
  await expect(rowOf(page, after)).toBeVisible();
  await expect(rowOf(page, copy)).toHaveCount(0);
  await undoFrom(page, `“${copy}” was archived`);
  await expect(rowOf(page, copy)).toBeVisible();
});

test('what is exported and imported again is an equal document', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'There and back'));
  const first = await exported(page);
  await chooseImport(page, first.path);
  await expect(titleOf(page, 'There and back')).toBeVisible();
  const second = await exported(page);
  expect(second.name).toBe('there-and-back.journey.json');
  expect(second.text).toBe(first.text);
  expect(parseJourneyJson(second.text).ok).toBe(true);
});

/** Presses Undo in the notification that says so. */
async function undoFrom(page: Page, notification: string): Promise<void> {
  await page.getByRole('dialog', { name: notification }).getByRole('button', { name: 'Undo' }).click();
}

async function pressJourneyMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Journey menu' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function exported(page: Page): Promise<{ path: string; name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await pressJourneyMenu(page, 'Export JSON');
  const download = await waiting;
  const path = await download.path();
  return { path, name: download.suggestedFilename(), text: readFileSync(path, 'utf8') };
}
