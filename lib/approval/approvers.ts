import { can } from '@/lib/brand/permissions';
import type { Actor, ApprovalRequest } from './approval';
import { barred, entitledSections } from './entitled';

/** Who takes whose place at a moment. */
export type Place = { fromId: string; toId: string };

/** Ids of those of the brand's people who can approve a request: by their own right, or in the place of somebody who can. */
export function approversAmong(request: Pick<ApprovalRequest, 'policy' | 'authors' | 'selfApproval'>, people: readonly Actor[], places: readonly Place[]): string[] {
  const able = people.filter(({ role }) => can(role, 'approval.decide')).map((actor) => ({ ...actor, ...(people.length === 1 && { alone: true }) }));
  const own = able.filter((actor) => !barred(request, actor) && entitledSections(request, actor).length).map(({ id }) => id);
  const standIns = places.filter(({ fromId, toId }) => own.includes(fromId) && !request.authors.includes(toId) && able.some(({ id }) => id === toId));
  return [...new Set([...own, ...standIns.map(({ toId }) => toId)])];
}
