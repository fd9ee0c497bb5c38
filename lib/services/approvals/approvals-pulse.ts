import { listApprovalsOf, versionNumbers } from '@/db/queries/approvals';
import { findBrandPulse, findPulse, type Pulse } from '@/db/queries/pulse';
import type { Approval } from '@/lib/approval/approval';
import { tellExpiry, tellHappenings, type Told } from '@/lib/approval/tell';
import type { ServiceContext } from '../context';
import { notThere, parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** What somebody else did about a request for approval, or time. `at` in milliseconds since 1970. */
export type ApprovalNews = { at: number; who: string; what: string; versionNumber: number };

/** `revision` and `comments` are others whenever something happened or ran out, or was said; `news` is what others did since, and what ran out. */
export type ApprovalsPulse = { revision: string; comments: string | null; news: ApprovalNews[] };

/** As much as anybody wants to be told at once. */
const MOST_NEWS = 20;

/** What tells one state of a journey's requests from another: "3", with one of them run out "3/1". */
export function revisionOf({ happened, expired }: Pick<Pulse, 'happened' | 'expired'>): string {
  return expired ? `${happened}/${expired}` : `${happened}`;
}

const REVISION = /^(\d{1,9})(?:\/(\d{1,9}))?$/;

/**
 * Whether anything happened to the requests of a journey (also named by one of them), or else of the brand, or time ran out on one: one
 * query where nothing did since `known`, the revision heard last. Of a journey also what others did meanwhile, the oldest first. Throws
 * ServiceError `not-found`.
 */
export async function approvalsPulse(context: ServiceContext, input: { journeyId?: unknown; approvalId?: unknown; known?: unknown } = {}): Promise<ApprovalsPulse> {
  authorize(context, 'approval.read');
  const { db, brandId, actor, now } = context;
  const [journeyId, approvalId] = [input.journeyId ?? undefined, input.approvalId ?? undefined];
  if (journeyId === undefined && approvalId === undefined) return { revision: await findBrandPulse(db, { brandId, now }), comments: null, news: [] };
  const pulse = await findPulse(db, { brandId, now, ...(journeyId === undefined ? { approvalId: parseId(approvalId) } : { journeyId: parseId(journeyId) }) });
  if (!pulse) throw notThere();
  const { happened, expired, comments } = pulse;
  const read = typeof input.known === 'string' ? REVISION.exec(input.known) : null;
  const known = read ? { happened: Number(read[1]), expired: Number(read[2] ?? 0) } : pulse;
  if (known.happened >= happened && known.expired >= expired) return { revision: revisionOf(pulse), comments, news: [] };
  const stored = await listApprovalsOf(db, { brandId, journeyId: pulse.id });
  const versions = await versionNumbers(db, { brandId, approvalIds: stored.map(({ row }) => row.id) });
  const linesOf = (tell: (approval: Approval) => readonly Told[]) =>
    stored.flatMap(({ row, approval }) => tell(approval).map(({ at, byId, who, what }) => ({ at, byId, who, what, versionNumber: versions[row.id]! }))).sort((a, b) => a.at - b.at);
  const [done, ranOut] = [linesOf(tellHappenings), linesOf((approval) => tellExpiry(approval, now.getTime()))];
  const news = [...done.slice(known.happened).filter(({ byId }) => byId !== actor.id), ...ranOut.slice(known.expired)].sort((a, b) => a.at - b.at).slice(-MOST_NEWS);
  return { revision: revisionOf({ happened: done.length, expired: ranOut.length }), comments, news: news.map(({ byId: _byId, ...line }) => line) };
}
