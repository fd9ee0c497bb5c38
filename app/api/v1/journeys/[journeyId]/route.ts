import { findJourney } from '@/lib/services/journeys/find-journey';
import { saveDraft } from '@/lib/services/journeys/save-draft';
import { json, readBody, refuseJson } from '../../../../answer-json';
import { tokenContext } from '../../../../token-context';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ journeyId: string }> };

/** A journey's saved draft. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  try {
    const { id, revision, contentHash, updatedAt, archivedAt, document } = await findJourney(await tokenContext(request), (await params).journeyId);
    return json({ id, revision, contentHash, updatedAt, archivedAt, document });
  } catch (error) {
    return refuseJson(error);
  }
}

/** Saves `{baseRevision, document}`. When someone saved meanwhile: 409 with the newer draft, and nothing is written. */
export async function PUT(request: Request, { params }: Props): Promise<Response> {
  try {
    const context = await tokenContext(request);
    const { journeyId: id } = await params;
    const { baseRevision, document } = await readBody(request, 5_500_000);
    const result = await saveDraft(context, { id, baseRevision: baseRevision as number, document });
    if (result.status === 'saved') return json({ id, revision: result.row.revision, contentHash: result.row.contentHash });
    const { revision, document: theirs } = result.theirs;
    return json({ error: 'conflict', message: `Someone saved this journey meanwhile: it is at revision ${revision} now. Merge with the document given here and save from that revision.`, revision, document: theirs }, 409);
  } catch (error) {
    return refuseJson(error);
  }
}
