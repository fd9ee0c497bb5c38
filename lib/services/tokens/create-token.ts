import { randomUUID } from 'node:crypto';
import { apiTokens } from '@/db/schema/api-tokens';
import { assertStorable } from '@/db/storable';
import { TOKEN_SCOPES, type TokenScope } from '@/lib/brand/permissions';
import { hashSecret, newSecret } from '../accounts/secrets';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { parseName } from '../journeys/parse-name';
import { authorize } from '../permissions';

const DAY_MS = 24 * 3_600_000;
export const LIFETIMES = [7, 30, 90, 365] as const;

/** Makes an API token for oneself in this brand. Its text is given back this once; only its hash is kept. Throws ServiceError `invalid`. */
export async function createToken(context: ServiceContext, input: { name: unknown; scopes: unknown; days: unknown }): Promise<{ id: string; token: string }> {
  authorize(context, 'token.write');
  const name = parseName(input.name);
  assertStorable({ name });
  const known = Object.keys(TOKEN_SCOPES) as TokenScope[];
  const asked = Array.isArray(input.scopes) ? (input.scopes as unknown[]) : [];
  const scopes = known.filter((scope) => asked.includes(scope));
  if (scopes.length === 0 || scopes.length !== asked.length) throw new ServiceError('invalid', 'Choose what the token may do.', [{ path: 'scopes', message: `must be some of ${known.join(', ')}` }]);
  const days = LIFETIMES.find((each) => each === input.days);
  if (!days) throw new ServiceError('invalid', 'Choose how long the token is good for.', [{ path: 'days', message: `must be one of ${LIFETIMES.join(', ')}` }]);
  const { db, brandId, actor, now } = context;
  const [id, token] = [randomUUID(), `jo_${newSecret()}`];
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  await db.transaction(async (tx) => {
    await tx.insert(apiTokens).values({ id, brandId, userId: actor.id, name, tokenHash: hashSecret(token), hint: token.slice(0, 8), scopes, createdAt: now, expiresAt });
    await audit(tx, context, 'token.create', id, { name, scopes, expiresAt });
  });
  return { id, token };
}
