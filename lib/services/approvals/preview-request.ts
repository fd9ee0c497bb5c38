import { Audience } from '@/lib/approval/audience';
import { check } from '@/lib/journey/explain';
import type { JourneyRow } from '@/db/schema/journeys';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';
import { forecastFor, type MadeForecast } from './forecast-for';
import { weigh, type Weighed } from './weigh';

export type RequestPreview = Weighed & { journey: JourneyRow; made: MadeForecast };

/** What asking for approval of the saved draft would come to: findings, forecast, risk, policy, and what stands in the way. Nothing is kept. */
export async function previewRequest(context: ServiceContext, input: { journeyId: unknown; audience: unknown }): Promise<RequestPreview> {
  authorize(context, 'approval.read');
  const read = check(Audience, input.audience);
  if (!read.ok) throw new ServiceError('invalid', 'This audience cannot be weighed.', read.problems);
  const { settings } = await findBrand(context);
  const journey = await journeyOrThrow(context.db, context, input.journeyId);
  const made = forecastFor(journey.document, { people: read.value.people, settings });
  return { journey, made, ...(await weigh(context.db, context, { journey, audience: read.value, made, settings })) };
}
