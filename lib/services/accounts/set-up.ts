import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Db, DbOrTx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { brands } from '@/db/schema/brands';
import { journeys } from '@/db/schema/journeys';
import { users } from '@/db/schema/users';
import { assertStorable } from '@/db/storable';
import { audit } from '../audit';
import { ServiceError } from '../errors';
import { parseName } from '../journeys/parse-name';
import { LOCAL_BRAND } from '../local-owner';
import { addSampleBrand } from './add-sample-brand';
import { hashOf, insertPerson, parsePerson } from './insert-person';

const SETUP_LOCK = 7_046_029_255;

/** True until the first person has an account. */
export async function needsSetUp(db: DbOrTx): Promise<boolean> {
  const [anyone] = await db.select({ id: users.id }).from(users).limit(1);
  return !anyone;
}

/** How many journeys were drawn here before there were accounts. */
export async function countKept(db: DbOrTx): Promise<number> {
  return db.$count(journeys, eq(journeys.brandId, LOCAL_BRAND.id));
}

/**
 * The first run: makes the owner and the brand, and with `sample` a second, fictional one. What was drawn before there were accounts becomes that brand's.
 * Of several who try at once one succeeds. Throws ServiceError `invalid` with problems, or `forbidden` once it is done.
 */
export async function setUp(db: Db, input: { name: unknown; email: unknown; password: unknown; brandName: unknown; sample?: boolean }): Promise<{ userId: string; brandId: string; sampleId?: string }> {
  if (!(await needsSetUp(db))) throw done();
  const person = parsePerson({ name: input.name, email: input.email, password: input.password });
  const brandName = parseName(input.brandName);
  assertStorable(brandName);
  const passwordHash = await hashOf(person.password);
  const now = new Date();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(SETUP_LOCK))})`);
    if (!(await needsSetUp(tx))) throw done();
    const userId = await insertPerson(tx, { ...person, passwordHash, now });
    const [kept] = await tx.update(brands).set({ name: brandName }).where(eq(brands.id, LOCAL_BRAND.id)).returning({ id: brands.id });
    const brandId = kept?.id ?? randomUUID();
    if (!kept) await tx.insert(brands).values({ id: brandId, slug: brandId, name: brandName, createdAt: now });
    await tx.insert(brandMembers).values({ brandId, userId, role: 'owner', joinedAt: now });
    const actor = { id: userId, name: person.name, role: 'owner' as const };
    await audit(tx, { db, brandId, now, actor }, 'brand.set-up', brandId, { name: brandName, takenOver: Boolean(kept) });
    return { userId, brandId, ...(input.sample && { sampleId: await addSampleBrand(tx, { actor, now }) }) };
  });
}

function done(): ServiceError {
  return new ServiceError('forbidden', 'This installation is set up already. Sign in, or ask its owner for an invitation.');
}
