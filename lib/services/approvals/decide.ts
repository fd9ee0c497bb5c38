import { z } from 'zod';
import { markRead } from '@/db/queries/notifications';
import type { ApprovalRow } from '@/db/schema/approvals';
import type { ApprovalEvent } from '@/lib/approval/approval';
import { Section } from '@/lib/approval/section';
import { check } from '@/lib/journey/explain';
import { Line, Text } from '@/lib/journey/schema/text';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { notify } from '../notifications/notify';
import { authorize } from '../permissions';
import { approvalOrThrow } from './approval-or-throw';
import { deciderIn } from './actors';
import { move } from './move';

const Decision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('approve'),
    /** Of the version that was looked at. */
    contentHash: z.string(),
    sections: z.array(Section).max(4),
    figures: z.strictObject({ people: z.number(), spend: z.number() }).optional(),
    checked: z.array(Line).max(20).optional(),
    note: Text.optional(),
  }),
  z.strictObject({ kind: z.literal('ask-changes'), reason: Text }),
  z.strictObject({ kind: z.literal('reject'), reason: Text }),
]);

/** Approves sections of a request, asks for changes, or rejects it. Throws ServiceError `invalid` with the reason why it does not count, or `not-found`. */
export async function decide(context: ServiceContext, input: { id: unknown; decision: unknown }): Promise<ApprovalRow> {
  authorize(context, 'approval.decide');
  const read = check(Decision, input.decision);
  const { db, now } = context;
  return db.transaction(async (tx) => {
    const stored = await approvalOrThrow(tx, context, input.id, { lock: true });
    if (!read.ok) throw new ServiceError('invalid', 'This decision cannot be read.', read.problems);
    const decision = read.value;
    const { request } = stored.approval;
    const by = await deciderIn(tx, context, stored.approval, decision.kind === 'approve' ? decision.sections : undefined);
    const event: ApprovalEvent = { ...decision, by, at: now.getTime() };
    const { row, approval } = await move(tx, context, stored, stored.approval, event);
    const text = said(event, stored.journey.name, approval.status === 'approved');
    const path = `/approvals/${row.id}` as const;
    await markRead(tx, { brandId: row.brandId, userId: by.id, path, now });
    await notify(tx, context, { to: [request.by.id, ...request.authors], text, path });
    return row;
  });
}

function said({ kind, by }: ApprovalEvent, name: string, complete: boolean): string {
  if (kind === 'ask-changes') return `${by.name} asks for changes to “${name}”.`;
  if (kind === 'reject') return `${by.name} rejected “${name}”.`;
  return complete ? `“${name}” is approved and can be launched.` : `${by.name} approved “${name}”; others still have to.`;
}
