import { documentsOf, listApprovalsOf, type StoredApproval } from '@/db/queries/approvals';
import { remaining } from '@/lib/approval/remaining';
import { expiresAt, standing } from '@/lib/approval/standing';
import type { ServiceContext } from '../context';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

/** One approval in short, as programs read it. Times are ISO 8601. */
export type ApprovalInShort = {
  id: string;
  version: number;
  contentHash: string;
  status: string;
  risk: { level: string; factors: { id: string; level: string; why: string }[] };
  policy: string;
  /** Sections that still want somebody, and how many more different people. */
  missing: { sections: string[]; people: number };
  requestedAt: string;
  expiresAt: string | null;
};

/** Where a journey stands: the version that is live, the newest request, and whether the saved draft is what either was about. Throws ServiceError `not-found`. */
export async function standingOf(context: ServiceContext, input: { journeyId: unknown }): Promise<{ draft: { contentHash: string; isLive: boolean; isAsked: boolean }; live: ApprovalInShort | null; newest: ApprovalInShort | null }> {
  authorize(context, 'approval.read');
  const { db, brandId, now } = context;
  const { id: journeyId, contentHash } = await journeyOrThrow(db, context, input.journeyId);
  const all = await listApprovalsOf(db, { brandId, journeyId });
  const newest = all[0] ?? null;
  const live = all.find(({ row }) => ['launched', 'paused'].includes(row.status)) ?? null;
  const shown = [newest, live].filter((each) => each !== null);
  const versions = await documentsOf(db, { journeyId, versionIds: shown.map(({ row }) => row.versionId) });
  const brief = (stored: StoredApproval | null) => stored && inShort(stored, versions.get(stored.row.versionId)!.number, now.getTime());
  return { draft: { contentHash, isLive: live?.row.contentHash === contentHash, isAsked: newest?.row.contentHash === contentHash }, live: brief(live), newest: brief(newest) };
}

function inShort({ row, approval }: StoredApproval, version: number, now: number): ApprovalInShort {
  const { risk, policy } = approval.request;
  const status = standing(approval, now);
  const open = status === 'requested' ? remaining(approval) : { needs: [], people: 0 };
  const until = status === 'expired' ? null : expiresAt(approval);
  return {
    id: row.id,
    version,
    contentHash: row.contentHash,
    status,
    risk,
    policy: policy.name,
    missing: { sections: [...new Set(open.needs.map(({ section }) => section))], people: open.people },
    requestedAt: row.requestedAt.toISOString(),
    expiresAt: until === null ? null : new Date(until).toISOString(),
  };
}
