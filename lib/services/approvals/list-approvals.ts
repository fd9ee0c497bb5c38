import { listApprovals as queryApprovals } from '@/db/queries/approvals';
import { APPROVAL_STATUSES, type Actor, type ApprovalStatus } from '@/lib/approval/approval';
import { remaining } from '@/lib/approval/remaining';
import { compareRisk, type RiskLevel } from '@/lib/approval/risk-level';
import type { Section } from '@/lib/approval/section';
import { expiresAt, standing } from '@/lib/approval/standing';
import { wantedSections } from '@/lib/approval/wanted';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { actorsIn } from './actors';

/** A line of the inbox. */
export type InboxEntry = {
  id: string;
  journeyId: string;
  journeyName: string;
  versionNumber: number;
  status: ApprovalStatus;
  risk: RiskLevel;
  people: number;
  by: { id: string; name: string };
  requestedAt: Date;
  updatedAt: Date;
  expiresAt: Date | null;
  /** Sections that still want somebody. */
  missing: Section[];
  /** Whether it waits for the reader. */
  yours: boolean;
};

const WAITING: readonly ApprovalStatus[] = ['requested'];
const ANSWERED = APPROVAL_STATUSES.filter((status) => !WAITING.includes(status));

/** The brand's approvals: what waits for the reader first, then what waits for others, each by risk and then by age; then the 200 decided last. */
export async function listApprovals(context: ServiceContext): Promise<InboxEntry[]> {
  authorize(context, 'approval.read');
  const actors = await actorsIn(context.db, context);
  return (await entriesOf(context, actors, [WAITING, ANSWERED])).sort(inOrder);
}

/** What waits for the reader alone, in the same order. Cheap enough for every page. */
export async function listWaiting(context: ServiceContext): Promise<InboxEntry[]> {
  authorize(context, 'approval.read');
  const actors = await actorsIn(context.db, context);
  return (await entriesOf(context, actors, [WAITING])).filter(({ yours }) => yours).sort(inOrder);
}

async function entriesOf({ db, brandId, now }: ServiceContext, actors: readonly Actor[], groups: (readonly ApprovalStatus[])[]): Promise<InboxEntry[]> {
  const stored = await Promise.all(groups.map((statuses) => queryApprovals(db, { brandId, statuses })));
  return stored.flat().map(({ row, approval, journeyName, versionNumber }): InboxEntry => {
    const status = standing(approval, now.getTime());
    const until = status === 'expired' ? null : expiresAt(approval);
    const open = status === 'requested';
    const { by, figures } = approval.request;
    return {
      id: row.id,
      journeyId: row.journeyId,
      journeyName,
      versionNumber,
      status,
      risk: row.riskLevel,
      people: figures.people,
      by,
      requestedAt: row.requestedAt,
      updatedAt: row.updatedAt,
      expiresAt: until === null ? null : new Date(until),
      missing: open ? [...new Set(remaining(approval).needs.map(({ section }) => section))] : [],
      yours: open && actors.some((actor) => wantedSections(approval, actor).length > 0),
    };
  });
}

function inOrder(a: InboxEntry, b: InboxEntry): number {
  const rank = ({ status, yours }: InboxEntry) => (yours ? 0 : status === 'requested' ? 1 : 2);
  const waiting = () => compareRisk(b.risk, a.risk) || a.requestedAt.getTime() - b.requestedAt.getTime();
  return rank(a) - rank(b) || (rank(a) < 2 ? waiting() : b.updatedAt.getTime() - a.updatedAt.getTime());
}
