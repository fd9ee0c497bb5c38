import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Role } from '@/lib/brand/permissions';
import { brands } from './brands';

/** A link by which one person joins a brand, once. Only the hash of its secret is kept. */
export const invitations = pgTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    email: text('email').notNull(),
    role: text('role').$type<Role>().notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    invitedBy: text('invited_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'date' }).notNull(),
    /** When it was used or withdrawn; open until then. */
    closedAt: timestamp('closed_at', { withTimezone: true, mode: 'date' }),
  },
  (table) => [index('invitations_brand_id_idx').on(table.brandId)],
);

export type Invitation = typeof invitations.$inferSelect;
