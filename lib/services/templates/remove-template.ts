import { deleteTemplate } from '@/db/queries/templates';
import type { TemplateRow } from '@/db/schema/templates';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { parseTemplateId, templateNotThere } from './parse-template';

/** Removes a template of the team; journeys made from it stay. Throws ServiceError `not-found`. */
export async function removeTemplate(context: ServiceContext, input: { id: unknown }): Promise<TemplateRow> {
  authorize(context, 'template.write');
  const { db, brandId } = context;
  return db.transaction(async (tx) => {
    const row = await deleteTemplate(tx, { brandId, id: parseTemplateId(input.id) });
    if (!row) throw templateNotThere();
    await audit(tx, context, 'template.remove', row.id, { name: row.name });
    return row;
  });
}
