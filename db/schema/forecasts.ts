import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Forecast } from '@/lib/simulation/forecast-report';
import type { SimulationOptions, SimulationReport } from '@/lib/simulation/report';
import { journeys } from './journeys';

/** A forecast that was kept: what was asked, of which content, and everything that was answered. Rows are only ever inserted. */
export const forecasts = pgTable(
  'forecasts',
  {
    id: text('id').primaryKey(),
    journeyId: text('journey_id')
      .notNull()
      .references(() => journeys.id),
    contentHash: text('content_hash').notNull(),
    options: jsonb('options').$type<SimulationOptions>().notNull(),
    simulation: jsonb('simulation').$type<SimulationReport>().notNull(),
    forecast: jsonb('forecast').$type<Forecast>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [index('forecasts_journey_id_created_at').on(table.journeyId, table.createdAt)],
);

export type KeptForecast = typeof forecasts.$inferSelect;
