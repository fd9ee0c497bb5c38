import { and, asc, eq, exists, getTableColumns } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { comments, type Comment } from '../schema/comments';
import { journeys } from '../schema/journeys';
import { assertStorable } from '../storable';

/** All comments of the brand's journey, the oldest first. */
export function listComments(db: DbOrTx, { brandId, journeyId }: { brandId: string; journeyId: string }): Promise<Comment[]> {
  return db
    .select(getTableColumns(comments))
    .from(comments)
    .innerJoin(journeys, eq(journeys.id, comments.journeyId))
    .where(and(eq(journeys.brandId, brandId), eq(comments.journeyId, journeyId)))
    .orderBy(asc(comments.at), asc(comments.id));
}

/** Adds a comment. That its journey is the brand's is for the caller to have checked. Throws `UnstorableTextError`. */
export async function insertComment(db: DbOrTx, comment: Comment): Promise<void> {
  assertStorable({ text: comment.text, partName: comment.partName });
  await db.insert(comments).values(comment);
}

/** One comment of one of the brand's journeys, or null. */
export async function findComment(db: DbOrTx, { brandId, id }: { brandId: string; id: string }): Promise<Comment | null> {
  const [row] = await db
    .select(getTableColumns(comments))
    .from(comments)
    .innerJoin(journeys, eq(journeys.id, comments.journeyId))
    .where(and(eq(journeys.brandId, brandId), eq(comments.id, id)));
  return row ?? null;
}

/** Settles a thread of one of the brand's journeys, or opens it again: the row as it is then, or null. */
export async function settleThread(db: DbOrTx, { brandId, id, resolvedAt, resolvedBy }: { brandId: string; id: string; resolvedAt: Date | null; resolvedBy: string | null }): Promise<Comment | null> {
  const ours = db.select({ id: journeys.id }).from(journeys).where(and(eq(journeys.id, comments.journeyId), eq(journeys.brandId, brandId)));
  const [row] = await db.update(comments).set({ resolvedAt, resolvedBy }).where(and(eq(comments.id, id), exists(ours))).returning();
  return row ?? null;
}
