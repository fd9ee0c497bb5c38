import 'server-only';
import type { ApprovalData } from '@/components/approvals/approval-data';
import type { AwayEntry } from '@/components/approvals/away-section';
import type { InboxRow } from '@/components/approvals/inbox-entry';
import type { Delegation } from '@/db/schema/delegations';
import { expiresAt, standing } from '@/lib/approval/standing';
import type { ApprovalView } from '@/lib/services/approvals/find-approval';
import type { InboxEntry } from '@/lib/services/approvals/list-approvals';
import type { Member } from '@/lib/services/members/list-members';

/** A line of the inbox as the page shows it. */
export function inboxRow({ by, requestedAt, updatedAt, expiresAt, journeyId: _journeyId, ...entry }: InboxEntry): InboxRow {
  return { ...entry, byName: by.name, requestedAtMs: requestedAt.getTime(), updatedAtMs: updatedAt.getTime(), expiresAtMs: expiresAt?.getTime() ?? null };
}

/** Delegations with names and whole days. */
export function awayEntries(delegations: readonly Delegation[], members: readonly Member[], now: Date): AwayEntry[] {
  const person = (id: string) => ({ id, name: members.find(({ userId }) => userId === id)?.name ?? 'Somebody who is gone' });
  return delegations.map(({ id, fromId, toId, startsAt, endsAt }) => ({
    id,
    from: person(fromId),
    to: person(toId),
    firstDay: startsAt.toISOString().slice(0, 10),
    lastDay: new Date(endsAt.getTime() - 1).toISOString().slice(0, 10),
    holds: startsAt <= now,
  }));
}

/** An approval as its page shows it. `waiting`: what waits for the reader, in the order of the inbox. */
export function approvalData(view: ApprovalView, { brandName, waiting, now }: { brandName: string; waiting: readonly InboxEntry[]; now: Date }): ApprovalData {
  const { row, approval, journey, version, former, forecast, versions, names, yours } = view;
  const status = standing(approval, now.getTime());
  const next = waiting.find(({ id }) => id !== row.id);
  return {
    journeyId: journey.id,
    journeyName: version.document.name || journey.name,
    brandName,
    approval,
    status,
    expiresAtMs: status === 'expired' ? null : expiresAt(approval),
    findings: row.findings,
    version,
    draftMovedOn: journey.contentHash !== row.contentHash,
    former,
    forecast: { made: forecast.forecast, madeAtMs: forecast.createdAt.getTime() },
    versions,
    names,
    yours,
    next: next ? { id: next.id, journeyName: next.journeyName, risk: next.risk } : null,
  };
}
