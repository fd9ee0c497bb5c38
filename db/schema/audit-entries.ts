import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
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
    /** SHA-256 of all of the above (`lib/audit/digest.ts`). */
    digest: text('digest').notNull(),
  },
  (table) => [
    index('audit_entries_entity_id_at_idx').on(table.entityId, table.at),
    index('audit_entries_brand_id_at_id_idx').on(table.brandId, table.at, table.id),
    index('audit_entries_brand_id_actor_id_at_idx').on(table.brandId, table.actorId, table.at),
  ],
);

/** The place of each entry in its brand's trail. The database alone adds rows, at the end of the transaction that wrote the entry. */
export const auditLinks = pgTable(
  'audit_links',
  {
    brandId: text('brand_id').notNull(),
    /** 1, 2, 3 … without gaps. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    entryId: text('entry_id')
      .notNull()
      .unique()
      .references(() => auditEntries.id),
    /** SHA-256 over the former link's hash, this number and the entry's digest. */
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.seq] })],
);
