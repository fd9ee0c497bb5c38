import { findTemplate as queryTemplate } from '@/db/queries/templates';
import { TEMPLATES } from '@/lib/journey/templates/catalog';
import type { BuiltInTemplate, Template } from '@/lib/journey/templates/template';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { parseTemplateId, templateNotThere } from './parse-template';

/** A template, of the app by its name or of the team by its id. Throws ServiceError `not-found`. */
export async function findTemplate(context: ServiceContext, id: unknown): Promise<{ template: Template; builtIn: BuiltInTemplate | undefined }> {
  authorize(context, 'journey.read');
  const builtIn = TEMPLATES.find((template) => template.id === id);
  if (builtIn) return { template: builtIn, builtIn };
  const row = await queryTemplate(context.db, { brandId: context.brandId, id: parseTemplateId(id) });
  if (!row) throw templateNotThere();
  const { name, description, variables, document } = row;
  return { template: { id: row.id, name, description, variables, document }, builtIn: undefined };
}
