import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/handle';
import { apiTokens } from '@/db/schema/api-tokens';
import { brandMembers } from '@/db/schema/brand-members';
import { users } from '@/db/schema/users';
import { scopeToBrand } from '@/db/scope';
import { TOKEN_SCOPES, type TokenScope } from '@/lib/brand/permissions';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { limitTries } from './limit';
import { hashSecret } from './secrets';

const HOW = 'Send "Authorization: Bearer jo_…" with a token made under Settings, API tokens.';
const PER_TOKEN = { max: 600, windowMs: 60_000 };
const WRONG_TOKENS = { max: 30, windowMs: 60_000 };

/**
 * Whom a program acts for, by the token in its Authorization header. Cookies count for nothing here, so no page can make a
 * browser ask. Throws ServiceError `signed-out`, or `too-many`.
 */
export async function contextOfToken(db: Db, authorization: string | null, address: string): Promise<ServiceContext> {
  const token = /^Bearer (jo_[\w-]{20,100})$/.exec(authorization ?? '')?.[1];
  if (!token) throw new ServiceError('signed-out', `There is no API token. ${HOW}`);
  const now = new Date();
  const [row] = await db
    .select({ token: apiTokens, name: users.name, role: brandMembers.role })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .innerJoin(brandMembers, and(eq(brandMembers.userId, apiTokens.userId), eq(brandMembers.brandId, apiTokens.brandId)))
    .where(and(eq(apiTokens.tokenHash, hashSecret(token)), isNull(apiTokens.revokedAt)));
  if (!row || (row.token.expiresAt && row.token.expiresAt <= now)) {
    await limitTries(db, `wrong-token:${address}`, WRONG_TOKENS, now);
    throw new ServiceError('signed-out', `This API token is not known, was revoked, or has run out. ${HOW}`);
  }
  const { id, brandId, userId, scopes, lastUsedAt } = row.token;
  await limitTries(db, `token:${id}`, PER_TOKEN, now);
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > 60_000) await db.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, id));
  const permissions = scopes.flatMap((scope) => TOKEN_SCOPES[scope as TokenScope]?.permissions ?? []);
  return { db: scopeToBrand(db, brandId), brandId, now, actor: { id: userId, name: row.name, role: row.role, scopes: permissions } };
}
