import { boolean, date, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { journeys } from './journeys';

/** What a team noted about one step of a journey's checklist. The steps themselves follow from the document; what was noted outlives them. */
export const checklistItems = pgTable(
  'checklist_items',
  {
    journeyId: text('journey_id')
      .notNull()
      .references(() => journeys.id),
    /** The step's key, which stays the same while the journey changes around it. */
    stepKey: text('step_key').notNull(),
    /** The step's words when it was last noted: they tell what it was, should the journey need it no more. */
    title: text('title').notNull(),
    done: boolean('done').notNull().default(false),
    assignee: text('assignee'),
    dueOn: date('due_on', { mode: 'string' }),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'date' }).notNull(),
    updatedBy: text('updated_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.journeyId, table.stepKey] })],
);

export type ChecklistItem = typeof checklistItems.$inferSelect;
