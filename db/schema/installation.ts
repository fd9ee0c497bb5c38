import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The one row about this installation: the secret that signs cookies, unless the environment gives one. */
export const installation = pgTable('installation', {
  id: text('id').primaryKey(),
  secret: text('secret').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
});
