import { integer, jsonb, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { Journey } from '@/lib/journey/journey';
import { journeys } from './journeys';

/** An unchanging snapshot of a journey, numbered 1, 2, 3 … within it. Rows are only ever inserted. */
export const journeyVersions = pgTable(
  'journey_versions',
  {
    id: text('id').primaryKey(),
    journeyId: text('journey_id')
      .notNull()
      .references(() => journeys.id),
    number: integer('number').notNull(),
    name: text('name'),
    contentHash: text('content_hash').notNull(),
    document: jsonb('document').$type<Journey>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [unique('journey_versions_journey_id_number_unique').on(table.journeyId, table.number)],
);

export type JourneyVersion = typeof journeyVersions.$inferSelect;
