import { listTemplates as queryTemplates } from '@/db/queries/templates';
import type { TemplateRow } from '@/db/schema/templates';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** The templates that the team keeps, the newest first. */
export async function listTemplates(context: ServiceContext): Promise<TemplateRow[]> {
  authorize(context, 'journey.read');
  return queryTemplates(context.db, { brandId: context.brandId });
}
