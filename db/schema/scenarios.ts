import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Journey } from '@/lib/journey/journey';
import { journeys } from './journeys';

/** A what-if copy of a journey, kept beside it to compare with. */
export const scenarios = pgTable(
  'scenarios',
  {
    id: text('id').primaryKey(),
    journeyId: text('journey_id')
      .notNull()
      .references(() => journeys.id),
    name: text('name').notNull(),
    contentHash: text('content_hash').notNull(),
    document: jsonb('document').$type<Journey>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [index('scenarios_journey_id_created_at').on(table.journeyId, table.createdAt)],
);

export type Scenario = typeof scenarios.$inferSelect;
