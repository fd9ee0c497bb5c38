import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { brands } from './brands';
import { users } from './users';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** News for one person: something that waits for them, or was decided about their work. */
export const notifications = pgTable(
  'notifications',
  {
    id: text('id').primaryKey(),
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** One sentence. */
    text: text('text').notNull(),
    /** Where it leads: a path of this app. */
    path: text('path').notNull(),
    at: moment('at').notNull(),
    readAt: moment('read_at'),
    /** When it was handed to the mail server; null until then, and where there is none. */
    mailedAt: moment('mailed_at'),
  },
  (table) => [index('notifications_user_id_brand_id_at_idx').on(table.userId, table.brandId, table.at)],
);

export type Notification = typeof notifications.$inferSelect;
