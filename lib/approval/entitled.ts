import type { Actor, ApprovalRequest } from './approval';
import type { Need } from './rules';
import type { Section } from './section';

/** Why somebody cannot decide on a request at all; null when they can. Authors cannot, not even through somebody who stands in for them. */
export function barred({ authors, selfApproval }: Pick<ApprovalRequest, 'authors' | 'selfApproval'>, { id, alone, inPlaceOf }: Actor): string | null {
  if (inPlaceOf && authors.includes(inPlaceOf.id)) return `${inPlaceOf.name} worked on this version, so nobody can approve it in their place.`;
  if (!authors.includes(id) || (alone && selfApproval)) return null;
  return 'You worked on this version, so somebody else has to approve it.';
}

/** The sections of a request that somebody may approve, by their own right or that of the person whose place they take. */
export function entitledSections({ policy }: Pick<ApprovalRequest, 'policy'>, actor: Actor): Section[] {
  const sections = policy.needs.filter((need) => meets(need, actor) || (actor.inPlaceOf && meets(need, actor.inPlaceOf))).map(({ section }) => section);
  return [...new Set(sections)];
}

/** Whether a person is one of those that a need asks for. */
export function meets({ roles, named }: Need, { id, role }: Pick<Actor, 'id' | 'role'>): boolean {
  return named.includes(id) || roles.some((each) => each === role);
}
