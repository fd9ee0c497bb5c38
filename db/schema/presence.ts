import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { journeys } from './journeys';
import { users } from './users';

/** Who has a journey before them, and which part of it they look at. Rows last for as long as they are renewed. */
export const presence = pgTable(
  'presence',
  {
    journeyId: text('journey_id')
      .notNull()
      .references(() => journeys.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The selected part's id; null for the journey as a whole. */
    partId: text('part_id'),
    seenAt: timestamp('seen_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.journeyId, table.userId] }), index('presence_seen_at_idx').on(table.seenAt)],
);

export type Presence = typeof presence.$inferSelect;
