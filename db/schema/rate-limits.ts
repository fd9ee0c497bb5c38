import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** How often something was tried since its window opened: by address, by account, by token. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  resetsAt: timestamp('resets_at', { withTimezone: true, mode: 'date' }).notNull(),
});
