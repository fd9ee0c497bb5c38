import { delegatorsOf } from '@/db/queries/delegations';
import type { DbOrTx } from '@/db/handle';
import type { Actor, ApprovalRequest } from '@/lib/approval/approval';
import { barred, entitledSections } from '@/lib/approval/entitled';
import type { Section } from '@/lib/approval/section';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { membersIn } from '../members/members-in';

/** Whoever acts, as the brand has them at this moment: a role taken away a second ago counts no more. Throws ServiceError `forbidden`. */
export async function actorIn(tx: DbOrTx, context: ServiceContext): Promise<Actor> {
  const members = await membersIn(tx, context);
  const own = members.find(({ userId }) => userId === context.actor.id);
  if (!own) throw new ServiceError('forbidden', 'You do not belong to this brand any more.');
  return { id: own.userId, name: own.name, role: own.role, ...(members.length === 1 && { alone: true }) };
}

/**
 * The same for a decision: in the place of somebody else where that, and not their own right, lets them approve these sections. Without
 * `sections`, whichever right gives them the most.
 */
export async function deciderIn(tx: DbOrTx, context: ServiceContext, request: ApprovalRequest, sections?: readonly Section[]): Promise<Actor> {
  const own = await actorIn(tx, context);
  const reach = (actor: Actor) => (barred(request, actor) ? [] : entitledSections(request, actor));
  const enough = (actor: Actor) => (sections ?? request.policy.needs.map(({ section }) => section)).every((section) => reach(actor).includes(section));
  if (enough(own)) return own;
  const members = await membersIn(tx, context);
  const places = await delegatorsOf(tx, { brandId: context.brandId, userId: own.id, now: context.now });
  const standIns = members.filter(({ userId }) => places.includes(userId)).map(({ userId, name, role }): Actor => ({ ...own, inPlaceOf: { id: userId, name, role } }));
  return standIns.find(enough) ?? [own, ...standIns].reduce((best, each) => (reach(each).length > reach(best).length ? each : best));
}
