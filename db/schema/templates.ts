import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Journey } from '@/lib/journey/journey';
import type { TemplateVariable } from '@/lib/journey/templates/template';
import { brands } from './brands';

/** A journey that a team keeps to start others from, with the words it asks for. Those that come with the app are in the code. */
export const templates = pgTable(
  'templates',
  {
    id: text('id').primaryKey(),
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    variables: jsonb('variables').$type<TemplateVariable[]>().notNull(),
    document: jsonb('document').$type<Journey>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
    createdBy: text('created_by').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [index('templates_brand_id_created_at_idx').on(table.brandId, table.createdAt)],
);

export type TemplateRow = typeof templates.$inferSelect;
