import { journeyStatuses } from '@/db/queries/approvals';
import { journeyStanding, type Held, type JourneyStanding } from '@/lib/approval/journey-standing';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** Where each journey of the brand stands now, by journey id. One that is not in it is a draft. One query for all. */
export async function journeyStandings(context: ServiceContext): Promise<Map<string, JourneyStanding>> {
  authorize(context, 'journey.read');
  const { db, brandId, now } = context;
  const byJourney = new Map<string, { draftHash: string; held: Held[] }>();
  for (const { journeyId, draftHash, ...held } of await journeyStatuses(db, { brandId })) {
    const known = byJourney.get(journeyId);
    if (known) known.held.push(held);
    else byJourney.set(journeyId, { draftHash, held: [held] });
  }
  return new Map([...byJourney].map(([id, { draftHash, held }]) => [id, journeyStanding(held, { draftHash, now })]));
}
