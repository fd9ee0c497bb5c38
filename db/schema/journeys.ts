import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Journey } from '@/lib/journey/journey';
import { brands } from './brands';

/** The draft of a journey: the document as last saved, and how often it has been saved. */
export const journeys = pgTable(
  'journeys',
  {
    id: text('id').primaryKey(),
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    /** The document's own name, repeated here so that a list need not open documents. */
    name: text('name').notNull(),
    document: jsonb('document').$type<Journey>().notNull(),
    /** Goes up by one with every change of the document; a save names the revision it was based on. */
    revision: integer('revision').notNull().default(1),
    contentHash: text('content_hash').notNull(),
    /** Counted by the database when a document is stored: a list of journeys would have to open every document for it. */
    stateCount: integer('state_count')
      .notNull()
      .generatedAlwaysAs(sql`case when jsonb_typeof(document -> 'states') = 'array' then jsonb_array_length(document -> 'states') else 0 end`),
    archivedAt: timestamp('archived_at', { withTimezone: true, mode: 'date' }),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'date' }).notNull(),
    updatedBy: text('updated_by').notNull(),
  },
  (table) => [index('journeys_brand_id_updated_at_idx').on(table.brandId, table.updatedAt)],
);

export type JourneyRow = typeof journeys.$inferSelect;
