import type { Actor, Approval, ApprovalRequest } from './approval';
import { meets } from './entitled';
import type { Need } from './rules';
import type { Section } from './section';

/** One approval of some sections: given on this request, or carried over from another. */
export type Given = { by: Actor; sections: readonly Section[]; at: number; carriedFrom: string | null };

/** A need with those who met it so far. */
export type Progress = Need & { given: Given[] };

/** What progress is told from: also of a request that is not made yet, for those who are about to ask. */
export type Underway = { request: Pick<ApprovalRequest, 'policy' | 'carried'>; events: Approval['events'] };

/** How far each need of a request is met. */
export function progress(approval: Underway): Progress[] {
  const all = approvalsOf(approval);
  return approval.request.policy.needs.map((need) => {
    const fitting = all.filter(({ by, sections }) => sections.includes(need.section) && (meets(need, by) || (by.inPlaceOf !== undefined && meets(need, by.inPlaceOf))));
    return { ...need, given: different(fitting) };
  });
}

/** What is still missing: needs not met, and how many more different people. Both empty when it is approved. */
export function remaining(approval: Underway): { needs: Progress[]; people: number } {
  const all = progress(approval);
  const people = different(all.flatMap(({ given }) => given)).length;
  return { needs: all.filter(({ given, people: wanted }) => given.length < wanted), people: Math.max(0, approval.request.policy.people - people) };
}

function approvalsOf({ request, events }: Underway): Given[] {
  const carried = request.carried.map(({ by, sections, at, approvalId }) => ({ by, sections, at, carriedFrom: approvalId }));
  return [...carried, ...events.flatMap((event) => (event.kind === 'approve' ? [{ by: event.by, sections: event.sections, at: event.at, carriedFrom: null }] : []))];
}

/** One of each person: nobody counts twice, and neither do somebody and whoever stands in for them. */
function different(all: readonly Given[]): Given[] {
  const seen = new Set<string>();
  return all.filter(({ by }) => {
    const ids = by.inPlaceOf ? [by.id, by.inPlaceOf.id] : [by.id];
    if (ids.some((id) => seen.has(id))) return false;
    for (const id of ids) seen.add(id);
    return true;
  });
}
