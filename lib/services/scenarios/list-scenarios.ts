import { listScenarios as queryScenarios } from '@/db/queries/scenarios';
import type { Scenario } from '@/db/schema/scenarios';
import type { ServiceContext } from '../context';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** The scenarios kept beside a journey, the newest first. */
export async function listScenarios(context: ServiceContext, input: { journeyId: unknown }): Promise<Scenario[]> {
  authorize(context, 'journey.read');
  return queryScenarios(context.db, { brandId: context.brandId, journeyId: parseId(input.journeyId) });
}
