import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { LazyBuilder } from '@/components/builder/lazy-builder';
import { ServiceError } from '@/lib/services/errors';
import { findBrand } from '@/lib/services/brands/find-brand';
import { approvalsPulse } from '@/lib/services/approvals/approvals-pulse';
import { listHeld } from '@/lib/services/approvals/list-held';
import { listComments } from '@/lib/services/comments/list-comments';
import { findJourney } from '@/lib/services/journeys/find-journey';
import { listKnownJourneys } from '@/lib/services/journeys/list-known-journeys';
import { requestContext } from '../../request-context';
import { archiveJourneyAction } from '../actions';
import { asSaved } from './as-saved';
import { listFieldsAction, listJourneysAction, loadDraftAction, loadRequestsAction, saveDraftAction, storeCopyAction } from './actions';
import { addCommentAction, findPeopleAction, listCommentsAction, resolveThreadAction } from './comment-actions';
import { keepForecastAction, keepScenarioAction, listVersionsAction, loadVersionAction, noteExportAction, removeScenarioAction, saveVersionAction, splitJourneyAction } from './library-actions';
import { commentEntry, loadLibrary } from './library-entries';

type Props = { params: Promise<{ journeyId: string }> };

const load = cache(async (id: string) => {
  try {
    return await findJourney(await requestContext(), id);
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'not-found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).journeyId)).name };
}

const ACTIONS = {
  saveDraft: saveDraftAction,
  loadDraft: loadDraftAction,
  storeCopy: storeCopyAction,
  archive: archiveJourneyAction,
  loadRequests: loadRequestsAction,
  listJourneys: listJourneysAction,
  listFields: listFieldsAction,
  saveVersion: saveVersionAction,
  listVersions: listVersionsAction,
  loadVersion: loadVersionAction,
  keepScenario: keepScenarioAction,
  removeScenario: removeScenarioAction,
  keepForecast: keepForecastAction,
  split: splitJourneyAction,
  noteExport: noteExportAction,
  listComments: listCommentsAction,
  addComment: addCommentAction,
  findPeople: findPeopleAction,
  resolveThread: resolveThreadAction,
};

/** The builder of one journey. */
export default async function JourneyPage({ params }: Props) {
  const row = await load((await params).journeyId);
  const { id, contentHash } = row;
  const context = await requestContext();
  // Before what it counts is read, so that nothing between the two stays unseen.
  const pulse = await approvalsPulse(context, { journeyId: id });
  const [{ name, settings }, kept, journeys, comments, held] = await Promise.all([findBrand(context), loadLibrary(context, id), listKnownJourneys(context), listComments(context, { journeyId: id }), listHeld(context, { journeyId: id })]);
  return (
    <LazyBuilder
      key={id}
      journeyId={id}
      readerId={context.actor.id}
      saved={asSaved(row)}
      brandName={name}
      settings={settings}
      kept={kept}
      journeys={journeys}
      comments={comments.map((comment) => commentEntry(comment, context))}
      requests={{ held, draftHash: contentHash, loadedAtMs: context.now.getTime(), revision: pulse.revision }}
      actions={ACTIONS}
    />
  );
}
