import type { Approval, ApprovalRequest, Carried } from './approval';
import { compareRisk } from './risk-level';
import { SECTIONS } from './section';
import { standing } from './standing';

/** What has to be known of a new request to see what carries over to it. */
type Asked = Pick<ApprovalRequest, 'policy' | 'sections' | 'authors' | 'risk' | 'at'>;

/**
 * The approvals of a former version that go on holding for a new request: of sections that are the very same, by people who did not work
 * on it. Only from a version that is live or may still be launched, only where the policy allows it, and never up to a greater risk.
 */
export function carriedOver(former: Approval | null, { policy, sections, authors, risk, at }: Asked): Carried[] {
  if (!former || !policy.carryOver || !['approved', 'launched', 'paused'].includes(standing(former, at))) return [];
  if (compareRisk(risk.level, former.request.risk.level) > 0) return [];
  const same = SECTIONS.filter((section) => former.request.sections[section] === sections[section] && (section !== 'compliance' || asksNoMore(former, policy.checklist)));
  const given: Carried[] = [
    ...former.request.carried,
    ...former.events.flatMap((event) => (event.kind === 'approve' ? [{ by: event.by, sections: event.sections, at: event.at, approvalId: former.id }] : [])),
  ];
  return given.flatMap((each) => {
    const kept = each.sections.filter((section) => same.includes(section));
    const worked = [each.by, each.by.inPlaceOf].some((person) => person && authors.includes(person.id));
    return kept.length && !worked ? [{ ...each, sections: kept }] : [];
  });
}

/** Whether all that has to be checked now was checked then. */
function asksNoMore({ request }: Approval, checklist: readonly string[]): boolean {
  return checklist.every((item) => request.policy.checklist.includes(item));
}
