import { delegatorsOf } from '@/db/queries/delegations';
import type { DbOrTx } from '@/db/handle';
import type { Actor, Approval } from '@/lib/approval/approval';
import { barred, entitledSections } from '@/lib/approval/entitled';
import { SECTIONS, type Section } from '@/lib/approval/section';
import { wantedSections } from '@/lib/approval/wanted';
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

/** Everybody as whom the person may act: themselves first, then in the place of each who handed over to them. */
export async function actorsIn(tx: DbOrTx, context: ServiceContext): Promise<[Actor, ...Actor[]]> {
  const own = await actorIn(tx, context);
  const places = await delegatorsOf(tx, { brandId: context.brandId, userId: own.id, now: context.now });
  if (!places.length) return [own];
  const members = await membersIn(tx, context);
  return [own, ...members.filter(({ userId }) => places.includes(userId)).map(({ userId, name, role }): Actor => ({ ...own, inPlaceOf: { id: userId, name, role } }))];
}

/**
 * Whoever decides: in the place of somebody else where that, and not their own right, lets them approve these sections. Without
 * `sections`, as whoever their word brings the request furthest, or else may approve the most.
 */
export async function deciderIn(tx: DbOrTx, context: ServiceContext, approval: Approval, sections?: readonly Section[]): Promise<Actor> {
  const actors = await actorsIn(tx, context);
  const { request } = approval;
  const reach = (actor: Actor) => (barred(request, actor) ? [] : entitledSections(request, actor));
  const able = sections && actors.find((actor) => sections.every((section) => reach(actor).includes(section)));
  if (able) return able;
  const weight = (actor: Actor) => wantedSections(approval, actor).length * SECTIONS.length + reach(actor).length;
  return actors.reduce((best, each) => (weight(each) > weight(best) ? each : best));
}
