import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The tenant. Everything else belongs to exactly one brand. */
export const brands = pgTable('brands', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
});

export type Brand = typeof brands.$inferSelect;
