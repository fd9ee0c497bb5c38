import { updateTemplate as queryUpdate } from '@/db/queries/templates';
import type { TemplateRow } from '@/db/schema/templates';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { parseTemplateId, parseWords, templateNotThere } from './parse-template';

/** Renames and describes a template of the team. Throws ServiceError `invalid` or `not-found`. */
export async function updateTemplate(context: ServiceContext, input: { id: unknown; name: unknown; description: unknown }): Promise<TemplateRow> {
  authorize(context, 'template.write');
  const words = parseWords(input);
  const { db, brandId, now } = context;
  return db.transaction(async (tx) => {
    const row = await queryUpdate(tx, { brandId, id: parseTemplateId(input.id) }, { ...words, updatedAt: now });
    if (!row) throw templateNotThere();
    await audit(tx, context, 'template.update', row.id, words);
    return row;
  });
}
