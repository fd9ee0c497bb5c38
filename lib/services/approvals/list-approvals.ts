import { listApprovals as queryApprovals } from '@/db/queries/approvals';
import { APPROVAL_STATUSES, type ApprovalStatus } from '@/lib/approval/approval';
import { remaining } from '@/lib/approval/remaining';
import { compareRisk, type RiskLevel } from '@/lib/approval/risk-level';
import type { Section } from '@/lib/approval/section';
import { expiresAt, standing } from '@/lib/approval/standing';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { approversIn } from './approvers-in';

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
  expiresAt: Date | null;
  /** Sections that still want somebody. */
  missing: Section[];
  /** Whether it waits for the reader. */
  yours: boolean;
};

/** The brand's approvals: what waits for the reader first, then what waits, each by risk and then by age; what is decided, the newest first. */
export async function listApprovals(context: ServiceContext): Promise<InboxEntry[]> {
  authorize(context, 'approval.read');
  const { db, brandId, actor, now } = context;
  const stored = await queryApprovals(db, { brandId, statuses: APPROVAL_STATUSES });
  const approversOf = await approversIn(db, context);
  const entries = stored.map(({ row, approval, journeyName, versionNumber }): InboxEntry => {
    const status = standing(approval, now.getTime());
    const until = status === 'expired' ? null : expiresAt(approval);
    const open = status === 'requested';
    const answered = approval.events.some(({ kind, by }) => kind === 'approve' && by.id === actor.id);
    const yours = open && !answered && approversOf(approval.request).includes(actor.id);
    const missing = open ? [...new Set(remaining(approval).needs.map(({ section }) => section))] : [];
    const { by, figures } = approval.request;
    return { id: row.id, journeyId: row.journeyId, journeyName, versionNumber, status, risk: row.riskLevel, people: figures.people, by, requestedAt: row.requestedAt, expiresAt: until === null ? null : new Date(until), missing, yours };
  });
  const rank = ({ status, yours }: InboxEntry) => (yours ? 0 : status === 'requested' ? 1 : 2);
  return entries.sort((a, b) => rank(a) - rank(b) || (rank(a) < 2 ? compareRisk(b.risk, a.risk) || a.requestedAt.getTime() - b.requestedAt.getTime() : 0));
}
