import { and, eq, lt, sql } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { approvalEvents, approvals } from '../schema/approvals';
import { comments } from '../schema/comments';
import { journeys } from '../schema/journeys';
import { users } from '../schema/users';

/** What tells whether anything about a journey has changed since one last looked. */
export type Pulse = {
  id: string;
  /** Of its draft. */
  revision: number;
  updatedBy: string;
  /** Null where they are not known any more. */
  updatedByName: string | null;
  /** Another whenever something is said, settled or opened again: how many comments there are, and the sum of the moments at which threads were settled, in milliseconds. */
  comments: string;
  archived: boolean;
  /** How much has happened to its requests for approval: requests and what was done about them. It only grows. */
  happened: number;
  /** How many of its requests have run out by now. */
  expired: number;
};

const SAID = sql<string>`(select count(*) || '/' || coalesce(sum(round(extract(epoch from ${comments.resolvedAt}) * 1000)::bigint), 0)
  from ${comments} where ${comments.journeyId} = ${journeys.id})`;
const HAPPENED = sql<number>`(select count(*) + coalesce(sum((select count(*) from ${approvalEvents} where ${approvalEvents.approvalId} = ${approvals.id})), 0)
  from ${approvals} where ${approvals.journeyId} = ${journeys.id})::int`;

/** Only what waits for an answer, or for its launch, has a moment at which it runs out. */
const expiredAt = (now: Date) => lt(approvals.expiresAt, now);

/** The pulse of the brand's journey, or of the one that a request is about, in one query; null when there is none such. */
export async function findPulse(db: DbOrTx, { brandId, now, ...of }: { brandId: string; now: Date } & ({ journeyId: string } | { approvalId: string })): Promise<Pulse | null> {
  const id = 'journeyId' in of ? of.journeyId : sql`(select ${approvals.journeyId} from ${approvals} where ${approvals.id} = ${of.approvalId})`;
  const [row] = await db
    .select({ id: journeys.id, revision: journeys.revision, updatedBy: journeys.updatedBy, updatedByName: users.name, comments: SAID, archived: sql<boolean>`${journeys.archivedAt} is not null`, happened: HAPPENED, expired: sql<number>`(select count(*) from ${approvals} where ${approvals.journeyId} = ${journeys.id} and ${expiredAt(now)})::int` })
    .from(journeys)
    .leftJoin(users, eq(users.id, journeys.updatedBy))
    .where(and(eq(journeys.brandId, brandId), eq(journeys.id, id)));
  return row ?? null;
}

/**
 * Another whenever a request of the brand is made, something is done about one, or one runs out: how many there are, the sum of the
 * moments of their last change, in milliseconds, and how many have run out, where some have.
 */
export async function findBrandPulse(db: DbOrTx, { brandId, now }: { brandId: string; now: Date }): Promise<string> {
  const [row] = await db
    .select({ of: sql<string>`concat(count(*), '/', coalesce(sum(round(extract(epoch from ${approvals.updatedAt}) * 1000)::bigint), 0), '/' || nullif(count(*) filter (where ${expiredAt(now)}), 0))` })
    .from(approvals)
    .where(eq(approvals.brandId, brandId));
  return row!.of;
}
