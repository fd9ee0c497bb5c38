import type { Locator, Page } from '@playwright/test';
import { escaped } from './builder';
import { expect } from './fixtures';

export type ViewName = 'Canvas' | 'List' | 'Calendar' | 'JSON';

/** Looks at the open journey in another view. */
export async function showAs(page: Page, view: ViewName): Promise<void> {
  await page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name: view, exact: true }).click();
  await expect(page.getByRole('radio', { name: view, exact: true })).toBeChecked();
}

export const listOf = (page: Page) => page.getByRole('treegrid', { name: 'Parts of the journey' });

/** A row of the list, by the first words of its name. */
export function rowOf(page: Page, name: string): Locator {
  return listOf(page).getByRole('row', { name: new RegExp(`^${escaped(name)}(,|$)`) });
}

export const calendarOf = (page: Page) => page.getByRole('region', { name: 'Journey as a calendar' });

/** A touchpoint in the calendar, by its name. */
export function touchpointOf(page: Page, name: string): Locator {
  return calendarOf(page).getByRole('slider', { name: new RegExp(`^${escaped(name)},`) });
}
