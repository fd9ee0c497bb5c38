import { randomUUID } from 'node:crypto';
import type { Db } from '@/db/handle';
import { insertBrandIfMissing } from '@/db/queries/brands';
import { brandMembers } from '@/db/schema/brand-members';
import { users } from '@/db/schema/users';
import type { Role } from '@/lib/brand/permissions';
import type { ServiceContext } from '../context';

/** A brand with people of these names and roles: each one's context, at `now`. */
export async function team<Name extends string>(db: Db, roles: Record<Name, Role>, now = new Date('2026-01-02T03:04:05Z')): Promise<Record<Name, ServiceContext>> {
  const brandId = randomUUID();
  await insertBrandIfMissing(db, { id: brandId, slug: brandId, name: 'Northwind', createdAt: now });
  const contexts: Partial<Record<Name, ServiceContext>> = {};
  for (const [name, role] of Object.entries(roles) as [Name, Role][]) {
    const id = randomUUID();
    await db.insert(users).values({ id, name, email: `${id}@example.com`, emailVerified: true, createdAt: now, updatedAt: now });
    await db.insert(brandMembers).values({ brandId, userId: id, role, joinedAt: now });
    contexts[name] = { db, brandId, now, actor: { id, name, role } };
  }
  return contexts as Record<Name, ServiceContext>;
}

/** The same person some time later: `PT` milliseconds after their context's moment. */
export function later(context: ServiceContext, ms: number): ServiceContext {
  return { ...context, now: new Date(context.now.getTime() + ms) };
}
