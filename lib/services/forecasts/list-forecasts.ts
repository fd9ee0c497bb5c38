import { listForecasts as queryForecasts } from '@/db/queries/forecasts';
import type { KeptForecast } from '@/db/schema/forecasts';
import type { ServiceContext } from '../context';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** The kept forecasts of a journey, the newest first. */
export async function listForecasts(context: ServiceContext, input: { journeyId: unknown }): Promise<KeptForecast[]> {
  authorize(context, 'journey.read');
  return queryForecasts(context.db, { brandId: context.brandId, journeyId: parseId(input.journeyId) });
}
