import { DAY_MS } from '@/lib/journey/duration';
import type { Approval, ApprovalStatus } from './approval';

/** Until when it can be answered, or once approved, launched. Null when neither is to come. */
export function expiresAt({ status, request: { at, policy }, approvedAt }: Approval): number | null {
  if (status === 'requested') return at + policy.answerWithinDays * DAY_MS;
  if (status === 'approved') return approvedAt! + policy.validForDays * DAY_MS;
  return null;
}

/** Where it stands at a time: what happened, and what ran out since. */
export function standing(approval: Approval, now: number): ApprovalStatus {
  const until = expiresAt(approval);
  return until !== null && now > until ? 'expired' : approval.status;
}
