import { randomUUID } from 'node:crypto';
import { insertScenario } from '@/db/queries/scenarios';
import type { Scenario } from '@/db/schema/scenarios';
import { contentHash } from '@/lib/journey/content-hash';
import { parseJourney } from '@/lib/journey/parse';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { parseName } from '../journeys/parse-name';
import { authorize } from '../permissions';

/** Keeps a what-if copy beside a journey. Throws ServiceError `invalid` with problems, or `not-found`. */
export async function keepScenario(context: ServiceContext, input: { journeyId: unknown; name: unknown; document: unknown }): Promise<Scenario> {
  authorize(context, 'journey.write');
  const name = parseName(input.name);
  const read = parseJourney(input.document);
  if (!read.ok) throw new ServiceError('invalid', 'This scenario cannot be kept.', read.problems);
  const { db, actor, now } = context;
  return db.transaction(async (tx) => {
    const { id: journeyId } = await journeyOrThrow(tx, context, input.journeyId);
    const document = read.journey;
    const scenario: Scenario = { id: randomUUID(), journeyId, name, document, contentHash: contentHash(document), createdAt: now, createdBy: actor.id };
    await insertScenario(tx, scenario);
    await audit(tx, context, 'journey.scenario-keep', journeyId, { scenario: scenario.id, name, contentHash: scenario.contentHash });
    return scenario;
  });
}
