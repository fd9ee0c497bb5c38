import { randomUUID } from 'node:crypto';
import type { Tx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { brands } from '@/db/schema/brands';
import { SAMPLE_BRAND, sampleJourneys } from '@/lib/journey/templates/sample-journeys';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { insertDraft } from '../journeys/insert-draft';

/** A second brand of the new owner's, with a fictional company's journeys: to look around in, and never mixed with their own. */
export async function addSampleBrand(tx: Tx, { actor, now }: Pick<ServiceContext, 'actor' | 'now'>): Promise<string> {
  const brandId = randomUUID();
  const name = `${SAMPLE_BRAND} (sample)`;
  await tx.insert(brands).values({ id: brandId, slug: brandId, name, createdAt: now });
  // A moment later, so that their own brand stays the first.
  await tx.insert(brandMembers).values({ brandId, userId: actor.id, role: 'owner', joinedAt: new Date(now.getTime() + 1_000) });
  const context: ServiceContext = { db: tx, actor, brandId, now };
  await audit(tx, context, 'brand.sample', brandId, { name });
  for (const journey of sampleJourneys()) await insertDraft(context, journey, 'journey.create', { sample: true });
  return brandId;
}
