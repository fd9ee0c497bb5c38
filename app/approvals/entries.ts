import 'server-only';
import type { AwayEntry } from '@/components/approvals/away-section';
import type { InboxRow } from '@/components/approvals/inbox-entry';
import type { Delegation } from '@/db/schema/delegations';
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
