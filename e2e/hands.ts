import type { Page } from '@playwright/test';
import { escaped, fieldOf, inspectorOf } from './builder';
import { expect } from './fixtures';

/** How often the page heard of a hand from now on: presses of a pointer, and keys pressed outside of text fields. */
export async function watchHands(page: Page): Promise<() => Promise<{ pointer: number; keys: number }>> {
  await page.evaluate(() => {
    const heard = { pointer: 0, keys: 0 };
    Object.assign(window, { heard });
    window.addEventListener('pointerdown', () => heard.pointer++, { capture: true });
    window.addEventListener('keydown', ({ target }) => void ((target as Element).matches('input, textarea') || heard.keys++), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: { pointer: number; keys: number } }).heard);
}

/** Writes into a field of the inspector by keyboard. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await fieldOf(page, label).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/** Chooses from a list of the inspector by keyboard: the first option that begins with these words. */
export async function pick(page: Page, label: string, option: string): Promise<void> {
  await inspectorOf(page).getByRole('combobox', { name: label, exact: true }).focus();
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: new RegExp(`^${escaped(option)}`) }).first();
  await wanted.waitFor();
  for (let i = 0; i < 30 && (await wanted.getAttribute('data-highlighted')) === null; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'hidden' });
}

/** Goes somewhere or does something by the list of commands. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'What to do or where to go' })).toBeFocused();
  await page.keyboard.insertText(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Commands' }).waitFor({ state: 'hidden' });
}
