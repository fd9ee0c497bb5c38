'use server';

import { revalidatePath } from 'next/cache';
import { listed } from '@/lib/approval/risk/words';
import type { ColumnMap } from '@/lib/journey/csv/columns';
import type { LeftOut } from '@/lib/journey/left-out';
import { archiveJourney } from '@/lib/services/journeys/archive-journey';
import { createJourney } from '@/lib/services/journeys/create-journey';
import { duplicateJourney } from '@/lib/services/journeys/duplicate-journey';
import { importJourney } from '@/lib/services/journeys/import-journey';
import { renameJourney } from '@/lib/services/journeys/rename-journey';
import { refusal, type Refusal } from '../refusal';
import { requestContext } from '../request-context';

type Done = { ok: true; id: string };

/** As many names as can be read before a message goes. */
const MOST_NAMED = 3;

export async function createJourneyAction(input: { name: string }): Promise<Done | Refusal> {
  try {
    const row = await createJourney(await requestContext(), { name: input?.name });
    revalidatePath('/journeys');
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function importJourneyAction(input: { text: string; columns?: ColumnMap; name?: string }): Promise<(Done & { notes: string[]; left: LeftOut[] }) | Refusal> {
  try {
    const { row, notes, left } = await importJourney(await requestContext(), { text: input?.text, columns: input?.columns, name: input?.name });
    revalidatePath('/journeys');
    return { ok: true, id: row.id, notes, left };
  } catch (error) {
    return refusal(error);
  }
}

export async function renameJourneyAction(input: { id: string; name: string }): Promise<Done | Refusal> {
  try {
    const row = await renameJourney(await requestContext(), { id: input?.id, name: input?.name });
    revalidatePath('/journeys');
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function duplicateJourneyAction(input: { id: string }): Promise<Done | Refusal> {
  try {
    const row = await duplicateJourney(await requestContext(), { id: input?.id });
    revalidatePath('/journeys');
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function archiveJourneyAction(input: { id: string; archived: boolean }): Promise<(Done & { note?: string }) | Refusal> {
  try {
    const { id, archivedAt, ledHere } = await archiveJourney(await requestContext(), { id: input?.id, archived: input?.archived === true });
    revalidatePath('/journeys');
    if (!archivedAt || !ledHere.length) return { ok: true, id };
    const names = ledHere.length > MOST_NAMED ? [...ledHere.slice(0, MOST_NAMED - 1), `${ledHere.length - MOST_NAMED + 1} more`] : ledHere;
    return { ok: true, id, note: `${listed(names)} ${ledHere.length === 1 ? 'hands' : 'hand'} customers off to it: lead them elsewhere.` };
  } catch (error) {
    return refusal(error);
  }
}
