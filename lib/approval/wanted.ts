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

/** The sections on which somebody's approval would bring a request further: theirs to approve, and still missing somebody like them. */
export function wantedSections(approval: Pick<Approval, 'request' | 'events'>, by: Actor): Section[] {
  const { request, events } = approval;
  if (notYours(request, by)) return [];
  const before = missing(approval);
  return entitledSections(request, by).filter((section) => {
    const word: ApprovalEvent = { kind: 'approve', by, at: request.at, contentHash: request.contentHash, sections: [section] };
    return missing({ request, events: [...events, word] }) < before;
  });
}

function missing(approval: Pick<Approval, 'request' | 'events'>): number {
  const { needs, people } = remaining(approval);
  return needs.reduce((sum, need) => sum + need.people - need.given.length, people);
}
