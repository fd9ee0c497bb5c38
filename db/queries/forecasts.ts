import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { forecasts, type KeptForecast } from '../schema/forecasts';
import { journeys } from '../schema/journeys';
import { assertStorable } from '../storable';

/** Keeps a forecast. That its journey is the brand's is for the caller to have checked. Throws `UnstorableTextError`. */
export async function insertForecast(db: DbOrTx, forecast: KeptForecast): Promise<void> {
  assertStorable({ simulation: forecast.simulation, forecast: forecast.forecast });
  await db.insert(forecasts).values(forecast);
}

/** The kept forecasts of the brand's journey, the newest first, at most `limit`. */
export function listForecasts(db: DbOrTx, { brandId, journeyId, limit = 20 }: { brandId: string; journeyId: string; limit?: number }): Promise<KeptForecast[]> {
  return db
    .select(getTableColumns(forecasts))
    .from(forecasts)
    .innerJoin(journeys, eq(journeys.id, forecasts.journeyId))
    .where(and(eq(journeys.brandId, brandId), eq(forecasts.journeyId, journeyId)))
    .orderBy(desc(forecasts.createdAt), desc(forecasts.id))
    .limit(limit);
}

/** One kept forecast of a journey of the brand, or null. */
export async function findForecast(db: DbOrTx, { brandId, id }: { brandId: string; id: string }): Promise<KeptForecast | null> {
  const [row] = await db
    .select(getTableColumns(forecasts))
    .from(forecasts)
    .innerJoin(journeys, eq(journeys.id, forecasts.journeyId))
    .where(and(eq(journeys.brandId, brandId), eq(forecasts.id, id)));
  return row ?? null;
}
