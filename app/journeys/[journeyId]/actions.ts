'use server';

import type { SaveAnswer, Saved } from '@/lib/editor/autosave';
import type { Journey } from '@/lib/journey/journey';
import type { FieldElsewhere } from '@/lib/journey/known-fields';
import type { KnownJourney } from '@/components/builder/journeys-context';
import type { LoadedRequests } from '@/components/builder/actions';
import { ServiceError } from '@/lib/services/errors';
import { approvalsPulse } from '@/lib/services/approvals/approvals-pulse';
import { listHeld } from '@/lib/services/approvals/list-held';
import { findJourney } from '@/lib/services/journeys/find-journey';
import { importJourney } from '@/lib/services/journeys/import-journey';
import { listKnownFields } from '@/lib/services/journeys/list-known-fields';
import { listKnownJourneys } from '@/lib/services/journeys/list-known-journeys';
import { saveDraft } from '@/lib/services/journeys/save-draft';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';
import { asSaved } from './as-saved';

export async function saveDraftAction(input: { id: string; baseRevision: number; document: Journey; by: string }): Promise<SaveAnswer> {
  try {
    const context = await requestContext();
    // Somebody else may have signed in elsewhere in this browser meanwhile.
    if (input?.by !== context.actor.id) throw new ServiceError('signed-out', `${context.actor.name} is signed in now, and these edits are not theirs. Sign in again as who made them, in another tab: nothing is lost.`);
    const result = await saveDraft(context, { id: input?.id, baseRevision: input?.baseRevision, document: input?.document });
    return result.status === 'saved'
      ? { status: 'saved', revision: result.row.revision, savedAtMs: result.row.updatedAt.getTime() }
      : { status: 'conflict', theirs: asSaved(result.theirs) };
  } catch (error) {
    const { message, problems } = refusal(error);
    // Only a draft that is wrong itself is refused for good: people sign in again, get their role back, and return to their brand.
    const code = error instanceof ServiceError ? error.code : undefined;
    return { status: 'refused', message: [message, ...(problems ?? []).map(({ path, message: what }) => `${path}: ${what}`)].join(' '), again: code !== 'invalid', signIn: code === 'signed-out' };
  }
}

export async function loadDraftAction(id: string): Promise<Saved | null> {
  try {
    return asSaved(await findJourney(await requestContext(), id));
  } catch (error) {
    refusal(error);
    return null;
  }
}

export async function loadRequestsAction(input: { journeyId: string; known: string }): Promise<LoadedRequests | null> {
  try {
    const context = await requestContext();
    const { revision, news } = await approvalsPulse(context, { journeyId: input?.journeyId, known: input?.known });
    return { held: await listHeld(context, { journeyId: input?.journeyId }), loadedAtMs: context.now.getTime(), revision, news };
  } catch (error) {
    refusal(error);
    return null;
  }
}

export async function storeCopyAction(document: Journey): Promise<{ ok: true; id: string } | Refusal> {
  try {
    const { row } = await importJourney(await requestContext(), { text: JSON.stringify(document) });
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function listFieldsAction(input: { except: string }): Promise<FieldElsewhere[] | null> {
  try {
    return await listKnownFields(await requestContext(), { except: input?.except });
  } catch (error) {
    refusal(error);
    return null;
  }
}

export async function listJourneysAction(): Promise<KnownJourney[] | null> {
  try {
    return await listKnownJourneys(await requestContext());
  } catch (error) {
    refusal(error);
    return null;
  }
}
