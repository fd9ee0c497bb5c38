import type { ApprovalStatus } from '@/lib/approval/approval';
import type { RiskLevel } from '@/lib/approval/risk-level';
import type { Section } from '@/lib/approval/section';

/** An approval as the inbox shows it. Times are milliseconds since 1970. */
export type InboxRow = {
  id: string;
  journeyName: string;
  versionNumber: number;
  status: ApprovalStatus;
  risk: RiskLevel;
  people: number;
  byName: string;
  requestedAtMs: number;
  updatedAtMs: number;
  expiresAtMs: number | null;
  missing: readonly Section[];
  yours: boolean;
};

/** What the inbox shows: what waits, or everything; of that, only one status where one is chosen. */
export type InboxView = { show: 'waiting' | 'all'; status: ApprovalStatus | null };

/** The address of a view. */
export function inboxHref({ show, status }: InboxView): string {
  return show === 'waiting' ? '/approvals' : `/approvals?show=all${status ? `&status=${status}` : ''}`;
}
