import { and, desc, eq, isNull } from 'drizzle-orm';
import { apiTokens, type ApiToken } from '@/db/schema/api-tokens';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

export type TokenEntry = Pick<ApiToken, 'id' | 'name' | 'hint' | 'scopes' | 'createdAt' | 'expiresAt' | 'lastUsedAt'>;

/** One's own tokens in this brand that were not revoked, the newest first. */
export async function listTokens(context: ServiceContext): Promise<TokenEntry[]> {
  authorize(context, 'token.read');
  const { id, name, hint, scopes, createdAt, expiresAt, lastUsedAt } = apiTokens;
  return context.db
    .select({ id, name, hint, scopes, createdAt, expiresAt, lastUsedAt })
    .from(apiTokens)
    .where(and(eq(apiTokens.brandId, context.brandId), eq(apiTokens.userId, context.actor.id), isNull(apiTokens.revokedAt)))
    .orderBy(desc(createdAt), id);
}
