import { listDocuments } from '@/db/queries/journeys';
import { fieldsOfAll, type FieldElsewhere } from '@/lib/journey/known-fields';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** What the brand's journeys, without the one that asks and archived ones, know customers by. */
export async function listKnownFields(context: ServiceContext, input: { except?: unknown }): Promise<FieldElsewhere[]> {
  authorize(context, 'journey.read');
  const rows = await listDocuments(context.db, { brandId: context.brandId });
  return fieldsOfAll(rows.filter(({ id }) => id !== input?.except).map(({ name, document }) => ({ name, journey: document })));
}
