'use server';

import { listJourneys } from '@/lib/services/journeys/list-journeys';
import { requestContext } from './request-context';

/** Names of the brand's journeys, for the list of commands. */
export async function findJourneysAction(): Promise<{ id: string; name: string }[]> {
  const rows = await listJourneys(await requestContext());
  return rows.map(({ id, name }) => ({ id, name }));
}
