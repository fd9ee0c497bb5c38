import { listApprovalsOf, versionNumbers } from '@/db/queries/approvals';
import { findBrandPulse, findPulse } from '@/db/queries/pulse';
import { tellHappenings } from '@/lib/approval/tell';
import type { ServiceContext } from '../context';
import { notThere, parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** What somebody else did about a request for approval. `at` in milliseconds since 1970. */
export type ApprovalNews = { at: number; who: string; what: string; versionNumber: number };

/** `revision` and `comments` are others whenever something happened, or was said; `news` is what others did since. */
export type ApprovalsPulse = { revision: string; comments: string | null; news: ApprovalNews[] };

/** As much as anybody wants to be told at once. */
const MOST_NEWS = 20;

/**
 * Whether anything happened to the requests of a journey (also named by one of them), or else of the brand: one query where nothing did
 * since `known`, the revision heard last. Of a journey also what others did meanwhile, the oldest first. Throws ServiceError `not-found`.
 */
export async function approvalsPulse(context: ServiceContext, input: { journeyId?: unknown; approvalId?: unknown; known?: unknown } = {}): Promise<ApprovalsPulse> {
  authorize(context, 'approval.read');
  const { db, brandId, actor } = context;
  const [journeyId, approvalId] = [input.journeyId ?? undefined, input.approvalId ?? undefined];
  if (journeyId === undefined && approvalId === undefined) return { revision: await findBrandPulse(db, { brandId }), comments: null, news: [] };
  const pulse = await findPulse(db, { brandId, ...(journeyId === undefined ? { approvalId: parseId(approvalId) } : { journeyId: parseId(journeyId) }) });
  if (!pulse) throw notThere();
  const { happened, comments } = pulse;
  const known = typeof input.known === 'string' && /^\d{1,9}$/.test(input.known) ? Number(input.known) : happened;
  if (known >= happened) return { revision: `${happened}`, comments, news: [] };
  const stored = await listApprovalsOf(db, { brandId, journeyId: pulse.id });
  const versions = await versionNumbers(db, { brandId, approvalIds: stored.map(({ row }) => row.id) });
  const lines = stored
    .flatMap(({ row, approval }) => tellHappenings(approval).map(({ at, byId, who, what }) => ({ at, byId, who, what, versionNumber: versions[row.id]! })))
    .sort((a, b) => a.at - b.at);
  const news = lines.slice(known).filter(({ byId }) => byId !== actor.id).slice(-MOST_NEWS);
  return { revision: `${lines.length}`, comments, news: news.map(({ byId: _byId, ...line }) => line) };
}
