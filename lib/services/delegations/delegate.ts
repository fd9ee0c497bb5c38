import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertDelegation } from '@/db/queries/delegations';
import type { Delegation } from '@/db/schema/delegations';
import { can } from '@/lib/brand/permissions';
import { check } from '@/lib/journey/explain';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { membersIn } from '../members/members-in';
import { notify } from '../notifications/notify';
import { authorize } from '../permissions';

const Asked = z.strictObject({ to: z.string().max(64), from: z.iso.date(), until: z.iso.date() });
const LONGEST_MS = 92 * 86_400_000;

/** Lets somebody who approves too take one's place from the start of one day to the end of another (UTC). Throws ServiceError `invalid`. */
export async function delegate(context: ServiceContext, input: { delegation: unknown }): Promise<Delegation> {
  authorize(context, 'approval.decide');
  const read = check(Asked, input.delegation);
  if (!read.ok) throw new ServiceError('invalid', 'This cannot be arranged.', read.problems);
  const { db, brandId, actor, now } = context;
  const startsAt = new Date(`${read.value.from}T00:00:00Z`);
  const endsAt = new Date(new Date(`${read.value.until}T00:00:00Z`).getTime() + 86_400_000);
  if (endsAt <= startsAt || endsAt <= now) throw new ServiceError('invalid', 'The last day must not be before the first, nor in the past.');
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS) throw new ServiceError('invalid', 'At most three months at a time.');
  return db.transaction(async (tx) => {
    const to = (await membersIn(tx, context)).find(({ userId }) => userId === read.value.to);
    if (!to || to.userId === actor.id) throw new ServiceError('invalid', 'Choose somebody else of this brand.');
    if (!can(to.role, 'approval.decide')) throw new ServiceError('invalid', `${to.name} does not approve journeys. Choose a manager, an admin or an owner.`);
    const row: Delegation = { id: randomUUID(), brandId, fromId: actor.id, toId: to.userId, startsAt, endsAt, endedAt: null, createdAt: now };
    await insertDelegation(tx, row);
    await audit(tx, context, 'delegation.create', row.id, { to: to.name, toId: to.userId, startsAt, endsAt });
    await notify(tx, context, { to: [to.userId], text: `${actor.name} asked you to approve in their place until ${read.value.until}.`, path: '/approvals' });
    return row;
  });
}
