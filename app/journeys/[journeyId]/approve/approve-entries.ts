import type { HeldApproval, PastRequest, Preview } from '@/components/approve/approve-data';
import { expiresAt, standing } from '@/lib/approval/standing';
import { cannotBeRecalled } from '@/lib/approval/recall';
import type { Audience } from '@/lib/approval/audience';
import { describeChanges } from '@/lib/journey/describe-changes';
import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { problemHref } from '@/lib/linter/problem-href';
import type { listApprovalsOfJourney } from '@/lib/services/approvals/list-approvals-of-journey';
import type { RequestPreview } from '@/lib/services/approvals/preview-request';

/** Parts of a document that mean nothing to customers, and that no approval looks at. */
const BESIDE = ['layout', 'notes', 'rehearsals'];

type Listed = Awaited<ReturnType<typeof listApprovalsOfJourney>>[number];

/** A request as the page shows it, told beside the draft as it is now. */
export function heldApproval({ row, approval, versionNumber, document }: Listed, { draft, now }: { draft: Journey; now: Date }): HeldApproval {
  return {
    id: row.id,
    versionNumber,
    status: standing(approval, now.getTime()),
    contentHash: row.contentHash,
    request: approval.request,
    events: approval.events,
    expiresAtMs: expiresAt(approval),
    cannotBeRecalled: cannotBeRecalled(document),
    draftChanges: describeChanges(diff(document, draft).filter(({ path }) => !BESIDE.includes(path[0]!)), document, draft),
  };
}

/** A line of the history. */
export function pastRequest({ row, approval, versionNumber }: Listed, now: Date): PastRequest {
  const { by, at, figures, currency } = approval.request;
  const happened = approval.events.map((event) => ({ kind: event.kind, by: event.by.name, atMs: event.at, reason: ('reason' in event ? event.reason : 'note' in event ? event.note : null) ?? null }));
  return { id: row.id, versionNumber, contentHash: row.contentHash, status: standing(approval, now.getTime()), risk: row.riskLevel, figures, currency, by: by.name, atMs: at, happened };
}

/** What asking would come to, without what only the server needs. */
export function previewEntry({ journey, made, findings, risk, policy, figures, carried, former, blockers, approvers }: RequestPreview, { people, countries }: Pick<Audience, 'people' | 'countries'>): Preview {
  const { forecast } = made;
  return {
    contentHash: journey.contentHash,
    people,
    countries,
    blockers: blockers.filter(({ kind }) => kind !== 'errors').map(({ message }) => message),
    findings: findings.map(({ rule, severity, message, target, suppressed }, at) => ({ key: `${at} ${rule}`, severity, message, href: problemHref(journey.id, { rule, target }), accepted: suppressed?.reason ?? null })),
    risk,
    policy,
    figures,
    currency: journey.document.economics.currency,
    carried,
    approvers,
    formerVersion: former?.versionNumber ?? null,
    forecast: forecast.ok ? [forecast.conversion.sentence, forecast.withinHorizon?.sentence, forecast.touches.sentence, forecast.money?.sentence].filter((sentence) => sentence !== undefined) : null,
  };
}
