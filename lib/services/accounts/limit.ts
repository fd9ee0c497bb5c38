import { lt, sql } from 'drizzle-orm';
import type { DbOrTx } from '@/db/handle';
import { rateLimits } from '@/db/schema/rate-limits';
import { ServiceError } from '../errors';

export type Limit = { max: number; windowMs: number };
export type Verdict = { allowed: boolean; retryAfterMs: number };

/** Wrong passwords, second factors and recovery codes for one account, from wherever they come. */
export const PER_ACCOUNT: Limit = { max: 10, windowMs: 15 * 60_000 };

/** Counts one try against `key`. One statement, so that tries at the same moment are all counted. */
export async function countTry(db: DbOrTx, key: string, { max, windowMs }: Limit, now = new Date()): Promise<Verdict> {
  const resetsAt = new Date(now.getTime() + windowMs);
  const over = sql`${rateLimits.resetsAt} <= ${now.toISOString()}::timestamptz`;
  const [row] = await db
    .insert(rateLimits)
    .values({ key, count: 1, resetsAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${over} then 1 else least(${rateLimits.count} + 1, 1000000) end`,
        resetsAt: sql`case when ${over} then ${resetsAt.toISOString()}::timestamptz else ${rateLimits.resetsAt} end`,
      },
    })
    .returning();
  const { count, resetsAt: until } = row!;
  if (count === 1 && Math.random() < 0.01) await db.delete(rateLimits).where(lt(rateLimits.resetsAt, now));
  return count <= max ? { allowed: true, retryAfterMs: 0 } : { allowed: false, retryAfterMs: until.getTime() - now.getTime() };
}

/** Forgets the tries against `key`: the person was who they said. */
export async function forgetTries(db: DbOrTx, key: string): Promise<void> {
  await db.delete(rateLimits).where(sql`${rateLimits.key} = ${key}`);
}

/** Like `countTry`. Throws ServiceError `too-many` that says when to try again. */
export async function limitTries(db: DbOrTx, key: string, limit: Limit, now = new Date()): Promise<void> {
  const { allowed, retryAfterMs } = await countTry(db, key, limit, now);
  if (!allowed) throw new ServiceError('too-many', `That was tried too often. Wait ${inWords(retryAfterMs)}, then try again.`);
}

export function inWords(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return ms <= 60_000 ? 'a minute' : `${minutes} minutes`;
}
