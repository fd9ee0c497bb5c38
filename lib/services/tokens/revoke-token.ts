import { and, eq, isNull } from 'drizzle-orm';
import { apiTokens } from '@/db/schema/api-tokens';
import { asId } from '../as-id';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/** Makes one of one's own tokens void at once. Throws ServiceError `not-found`. */
export async function revokeToken(context: ServiceContext, input: { id: unknown }): Promise<void> {
  authorize(context, 'token.write');
  const { db, brandId, actor, now } = context;
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(apiTokens)
      .set({ revokedAt: now })
      .where(and(eq(apiTokens.brandId, brandId), eq(apiTokens.userId, actor.id), eq(apiTokens.id, asId(input.id)), isNull(apiTokens.revokedAt)))
      .returning();
    if (!row) throw new ServiceError('not-found', 'This token is not there any more.');
    await audit(tx, context, 'token.revoke', row.id, { name: row.name });
  });
}
