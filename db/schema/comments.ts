import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { journeys } from './journeys';

/** What people say to each other about a part of a journey. The part may be gone: what was said about it stays. */
export const comments = pgTable(
  'comments',
  {
    id: text('id').primaryKey(),
    journeyId: text('journey_id')
      .notNull()
      .references(() => journeys.id),
    /** The first comment of the thread; null for itself. */
    threadId: text('thread_id'),
    /** The part's id; null for the journey as a whole. */
    partId: text('part_id'),
    /** Its name when it was written, should the part be gone. */
    partName: text('part_name').notNull(),
    text: text('text').notNull(),
    authorId: text('author_id').notNull(),
    authorName: text('author_name').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
    /** Of first comments: when the thread was settled, and by whom. */
    resolvedAt: timestamp('resolved_at', { withTimezone: true, mode: 'date' }),
    resolvedBy: text('resolved_by'),
  },
  (table) => [index('comments_journey_id_at_idx').on(table.journeyId, table.at)],
);

export type Comment = typeof comments.$inferSelect;
