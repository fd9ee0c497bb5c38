import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Role } from '@/lib/brand/permissions';
import { brands } from './brands';
import { users } from './users';

/** Who belongs to which brand, and as what. */
export const brandMembers = pgTable(
  'brand_members',
  {
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').$type<Role>().notNull(),
    joinedAt: timestamp('joined_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.userId] }), index('brand_members_user_id_idx').on(table.userId)],
);
