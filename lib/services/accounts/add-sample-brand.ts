import { randomUUID } from 'node:crypto';
import type { Tx } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import { brandMembers } from '@/db/schema/brand-members';
import { brands } from '@/db/schema/brands';
import { DAY_MS } from '@/lib/journey/duration';
import { SAMPLE_BRAND, sampleJourneys } from '@/lib/journey/templates/sample-journeys';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { insertDraft } from '../journeys/insert-draft';
import { addSampleApprovals } from './add-sample-approvals';
import { addSampleTeam } from './add-sample-team';

/** How long ago the samples were drawn. */
const DRAWN_MS = 12 * DAY_MS;

/**
 * A second brand of the new owner's, with a fictional company's people and journeys, some on their way to being live: to look around in,
 * and never mixed with their own.
 */
export async function addSampleBrand(tx: Tx, { actor, now }: Pick<ServiceContext, 'actor' | 'now'>): Promise<string> {
  const brandId = randomUUID();
  const name = `${SAMPLE_BRAND} (sample)`;
  await tx.insert(brands).values({ id: brandId, slug: brandId, name, createdAt: now });
  // A moment later, so that their own brand stays the first.
  await tx.insert(brandMembers).values({ brandId, userId: actor.id, role: 'owner', joinedAt: new Date(now.getTime() + 1_000) });
  const owner: ServiceContext = { db: tx, actor: { ...actor, role: 'owner' }, brandId, now };
  await audit(tx, owner, 'brand.sample', brandId, { name });
  const team = await addSampleTeam(tx, owner);
  const drawing: ServiceContext = { ...owner, actor: team.marketer, now: new Date(now.getTime() - DRAWN_MS) };
  const rows: JourneyRow[] = [];
  for (const journey of sampleJourneys()) rows.push(await insertDraft(drawing, journey, 'journey.create', { sample: true }));
  await addSampleApprovals(tx, owner, team, rows);
  return brandId;
}
