import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { OutcomeReport, SampledShare } from '@/lib/simulation/report';
import type { DbOrTx } from '../handle';
import { forecasts } from '../schema/forecasts';
import { journeys, type JourneyRow } from '../schema/journeys';

/** What a kept forecast says of traffic between journeys. */
export type ForecastTraffic = { conversion: SampledShare; outcomes: OutcomeReport[]; customers: number };
/** `forecast` is the newest kept of the very content that is saved now. */
export type DraftWithForecast = Pick<JourneyRow, 'id' | 'name' | 'document'> & { forecast: ForecastTraffic | null };

/** A brand's live journeys with their documents and what was last forecast of them: one query, the oldest first, so that they keep their places on a map. */
export function listDraftsWithForecasts(db: DbOrTx, { brandId }: { brandId: string }): Promise<DraftWithForecast[]> {
  const { simulation } = forecasts;
  const part = (name: string) => sql`${simulation} -> ${sql.raw(`'${name}'`)}`;
  const newest = db
    .select({ traffic: sql<ForecastTraffic>`jsonb_build_object('conversion', ${part('conversion')}, 'outcomes', ${part('outcomes')}, 'customers', ${part('customers')})`.as('traffic') })
    .from(forecasts)
    .where(and(eq(forecasts.journeyId, journeys.id), eq(forecasts.contentHash, journeys.contentHash)))
    .orderBy(desc(forecasts.createdAt), desc(forecasts.id))
    .limit(1)
    .as('newest');
  return db
    .select({ id: journeys.id, name: journeys.name, document: journeys.document, forecast: newest.traffic })
    .from(journeys)
    .leftJoinLateral(newest, sql`true`)
    .where(and(eq(journeys.brandId, brandId), isNull(journeys.archivedAt)))
    .orderBy(journeys.createdAt, journeys.id);
}
