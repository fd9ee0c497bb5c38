import { can } from '@/lib/brand/permissions';
import type { Actor, Approval, ApprovalEvent, ApprovalRequest } from './approval';
import { barred, entitledSections } from './entitled';
import { remaining } from './remaining';
import type { Section } from './section';

/** Why somebody's word does not count on a request, in words for them; null when it does. */
export function notYours(request: ApprovalRequest, by: Actor): string | null {
  if (!can(by.role, 'approval.decide')) return 'Your role does not approve journeys. Ask a manager, an admin or an owner.';
  return barred(request, by) ?? (entitledSections(request, by).length ? null : `The policy “${request.policy.name}” asks for other people’s approval, not yours.`);
}

/**
 * The sections on which somebody's approval would bring a request further: theirs to approve, and still missing somebody like them. Where
 * only another person is missing, any section of theirs will do.
 */
export function wantedSections(approval: Pick<Approval, 'request' | 'events'>, by: Actor): Section[] {
  const { request, events } = approval;
  if (notYours(request, by)) return [];
  const own = entitledSections(request, by);
  const before = missing(approval);
  const after = own.map((section) => {
    const word: ApprovalEvent = { kind: 'approve', by, at: request.at, contentHash: request.contentHash, sections: [section] };
    return missing({ request, events: [...events, word] });
  });
  const lacking = own.filter((_, at) => after[at]!.approvals < before.approvals);
  return lacking.length ? lacking : own.filter((_, at) => after[at]!.people < before.people);
}

/** How many approvals of single sections are missing, and how many different people. */
function missing(approval: Pick<Approval, 'request' | 'events'>): { approvals: number; people: number } {
  const { needs, people } = remaining(approval);
  return { approvals: needs.reduce((sum, need) => sum + need.people - need.given.length, 0), people };
}
