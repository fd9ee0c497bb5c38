import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { brands } from './brands';

/** Who did what to which thing, and when. Written in the transaction of the change itself; rows are only ever inserted. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: text('id').primaryKey(),
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    actorId: text('actor_id').notNull(),
    /** The actor's name at that time: people leave, the record stays readable. */
    actorName: text('actor_name').notNull(),
    /** Entity and verb, like `journey.rename`. */
    action: text('action').notNull(),
    entityKind: text('entity_kind').notNull(),
    entityId: text('entity_id').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [index('audit_entries_entity_id_at_idx').on(table.entityId, table.at)],
);

export type AuditEntry = typeof auditEntries.$inferSelect;
