import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { StoredRules } from '@/lib/approval/follow-defaults';
import type { BrandSettings } from '@/lib/brand/settings';

/** The tenant. Everything else belongs to exactly one brand. */
export const brands = pgTable('brands', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  settings: jsonb('settings').$type<BrandSettings>().notNull().default({}),
  /** What the brand has decided about approvals; null where the usual rules hold, and without what follows them. */
  approvalRules: jsonb('approval_rules').$type<StoredRules>(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
});

export type Brand = typeof brands.$inferSelect;
export type NewBrand = typeof brands.$inferInsert;
