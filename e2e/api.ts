import type { APIRequestContext, Page } from '@playwright/test';
import type { Journey } from '@/lib/journey/journey';

/** Makes a token of the person who is signed in, for journeys and whatever scopes are named besides, and gives back the headers with which a program acts for them. */
export async function tokenHeaders(page: Page, ...more: string[]): Promise<Record<string, string>> {
  await page.goto('/settings/tokens');
  await page.getByRole('button', { name: 'New token' }).click();
  await page.getByLabel('Name').fill('For a spec');
  await page.getByRole('checkbox', { name: 'Create and change journeys' }).click();
  for (const scope of more) await page.getByRole('checkbox', { name: scope }).click();
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

/** Changes a stored journey the way a program does. */
export async function changeJourney(request: APIRequestContext, headers: Record<string, string>, id: string, change: (document: Journey) => void): Promise<void> {
  const { revision, document } = (await (await request.get(`/api/v1/journeys/${id}`, { headers })).json()) as { revision: number; document: Journey };
  change(document);
  const answer = await request.put(`/api/v1/journeys/${id}`, { headers, data: { baseRevision: revision, document } });
  if (!answer.ok()) throw new Error(await answer.text());
}

/** Asks for approval of a journey's draft the way a program does, with a token that may; gives the approval's id. */
export async function askApproval(request: APIRequestContext, headers: Record<string, string>, id: string, { people = 500, countries = [] as string[], message = '' } = {}): Promise<string> {
  const { contentHash } = (await (await request.get(`/api/v1/journeys/${id}`, { headers })).json()) as { contentHash: string };
  const audience = { people, source: 'Segment size in the CRM', countries, startsOn: '2027-03-01' };
  const answer = await request.post(`/api/v1/journeys/${id}/approval`, { headers, data: { contentHash, audience, message } });
  if (!answer.ok()) throw new Error(await answer.text());
  return ((await answer.json()) as { newest: { id: string } }).newest.id;
}
