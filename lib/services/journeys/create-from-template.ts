import { z } from 'zod';
import type { JourneyRow } from '@/db/schema/journeys';
import { check } from '@/lib/journey/explain';
import { Economics } from '@/lib/journey/schema/journey';
import { fillTemplate } from '@/lib/journey/templates/fill-template';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { findTemplate } from '../templates/find-template';
import { insertDraft } from './insert-draft';
import { parseName } from './parse-name';

const Answers = z.strictObject({
  values: z.record(z.string().max(60), z.string().max(1_000)),
  economics: z.strictObject({ valuePerConversion: Economics.shape.valuePerConversion, entrantsPerDay: Economics.shape.entrantsPerDay }).partial().optional(),
});

/**
 * Makes a journey from a template, its words filled in once for all customers. Throws ServiceError `invalid`, with the key of each
 * word that is missing or unfit as the path of its problem, or `not-found`; then nothing is stored.
 */
export async function createFromTemplate(context: ServiceContext, input: { templateId: unknown; name: unknown; values: unknown; economics?: unknown }): Promise<JourneyRow> {
  authorize(context, 'journey.write');
  const name = parseName(input.name);
  const answers = check(Answers, { values: input.values, ...(input.economics !== undefined && { economics: input.economics }) });
  if (!answers.ok) throw new ServiceError('invalid', 'The answers cannot be read. Nothing was stored.', answers.problems);
  const { template } = await findTemplate(context, input.templateId);
  const filled = fillTemplate(template, { name, ...answers.value });
  if (!filled.ok) throw new ServiceError('invalid', 'Some words are still missing. Nothing was stored.', filled.problems);
  return insertDraft(context, filled.journey, 'journey.create', { template: template.id, templateName: template.name });
}
