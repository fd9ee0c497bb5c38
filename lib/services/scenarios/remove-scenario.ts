import { deleteScenario } from '@/db/queries/scenarios';
import type { Scenario } from '@/db/schema/scenarios';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** Removes a scenario; what it was comes back, and stays in the audit. Throws ServiceError `not-found`. */
export async function removeScenario(context: ServiceContext, input: { id: unknown }): Promise<Scenario> {
  authorize(context, 'journey.write');
  const { db, brandId } = context;
  return db.transaction(async (tx) => {
    const scenario = await deleteScenario(tx, { brandId, id: parseId(input.id) });
    if (!scenario) throw new ServiceError('not-found', 'This scenario is not there any more.');
    const { id, name, journeyId, contentHash } = scenario;
    await audit(tx, context, 'journey.scenario-remove', journeyId, { scenario: id, name, contentHash });
    return scenario;
  });
}
