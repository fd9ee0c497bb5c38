import type { APIRequestContext, Page } from '@playwright/test';
import type { Journey } from '@/lib/journey/journey';

/** Makes a token of the person who is signed in, and gives back the headers with which a program acts for them. */
export async function tokenHeaders(page: Page): Promise<Record<string, string>> {
  await page.goto('/settings/tokens');
  await page.getByRole('button', { name: 'New token' }).click();
  await page.getByLabel('Name').fill('For a spec');
  await page.getByRole('checkbox', { name: 'Create and change journeys' }).click();
  await page.getByRole('button', { name: 'Make token' }).click();
  const token = await page.getByLabel('API token', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  return { Authorization: `Bearer ${token}` };
}

/** Stores a journey the way a program does; gives its id. */
export async function storeJourney(request: APIRequestContext, headers: Record<string, string>, document: Journey): Promise<string> {
  const answer = await request.post('/api/v1/journeys', { headers, data: document });
  if (!answer.ok()) throw new Error(await answer.text());
  return ((await answer.json()) as { id: string }).id;
}
