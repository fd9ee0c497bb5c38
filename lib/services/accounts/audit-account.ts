import type { Db } from '@/db/handle';
import { audit } from '../audit';
import { findPerson } from './find-person';

/** Records what a person did with their own account, in every brand they belong to. */
export async function auditAccount(db: Db, userId: string, verb: string, detail: Record<string, unknown> = {}): Promise<void> {
  const person = await findPerson(db, userId);
  if (!person) return;
  const now = new Date();
  await db.transaction(async (tx) => {
    // In one order for everyone: each brand's trail is locked in turn.
    const brands = [...person.memberships].sort((a, b) => (a.brandId < b.brandId ? -1 : 1));
    for (const { brandId, role } of brands) {
      const actor = { id: person.id, name: person.name, role };
      await audit(tx, { db, actor, brandId, now }, `account.${verb}`, person.id, detail);
    }
  });
}
