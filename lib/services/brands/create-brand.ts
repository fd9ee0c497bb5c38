import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { brandMembers } from '@/db/schema/brand-members';
import { brands } from '@/db/schema/brands';
import { unscoped } from '@/db/scope';
import { assertStorable } from '@/db/storable';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

const Name = z.string('Give the brand a name.').trim().min(1, 'Give the brand a name.').max(200, 'A name has at most 200 characters. Shorten it.');

/** Opens a further brand, of which the actor is the owner and so far the only member. Both brands' trails tell of it. Throws ServiceError `invalid`. */
export async function createBrand(context: ServiceContext, input: { name: unknown }): Promise<{ brandId: string }> {
  authorize(context, 'brand.create');
  const read = Name.safeParse(input.name);
  if (!read.success) throw new ServiceError('invalid', read.error.issues[0]!.message);
  const name = read.data;
  assertStorable(name);
  const { db, actor, now } = context;
  const brandId = randomUUID();
  // A request's handle shows its own brand alone, in which no other can be made.
  await unscoped(db).transaction(async (tx) => {
    await tx.insert(brands).values({ id: brandId, slug: brandId, name, createdAt: now });
    await tx.insert(brandMembers).values({ brandId, userId: actor.id, role: 'owner', joinedAt: now });
    await audit(tx, { ...context, brandId }, 'brand.create', brandId, { name });
    await audit(tx, context, 'brand.create', brandId, { name });
  });
  return { brandId };
}
