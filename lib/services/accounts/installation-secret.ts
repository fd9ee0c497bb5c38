import { eq } from 'drizzle-orm';
import type { Db } from '@/db/handle';
import { installation } from '@/db/schema/installation';
import { newSecret } from './secrets';

/** The secret that signs cookies and encrypts second factors: `given` by the environment, or made once and kept in the database. */
export async function installationSecret(db: Db, given: string | undefined): Promise<string> {
  if (given) return given;
  await db.insert(installation).values({ id: 'this', secret: newSecret(), createdAt: new Date() }).onConflictDoNothing();
  const [row] = await db.select().from(installation).where(eq(installation.id, 'this'));
  return row!.secret;
}
