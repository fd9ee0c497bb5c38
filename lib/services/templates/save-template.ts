import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertTemplate } from '@/db/queries/templates';
import type { TemplateRow } from '@/db/schema/templates';
import { check } from '@/lib/journey/explain';
import { makeTemplate } from '@/lib/journey/templates/make-template';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';
import { parseWords } from './parse-template';

const Asked = z.array(z.strictObject({ key: z.string().max(60), label: z.string().max(200), words: z.string().max(200) })).max(100);

/**
 * Keeps a journey's saved draft as a template of the brand; `words` are those it will ask for. Positions and accepted findings are not
 * taken along. Throws ServiceError `invalid` with problems, or `not-found`.
 */
export async function saveTemplate(context: ServiceContext, input: { journeyId: unknown; name: unknown; description: unknown; words: unknown }): Promise<TemplateRow> {
  authorize(context, 'template.write');
  const { name, description } = parseWords(input);
  const asked = check(Asked, input.words);
  if (!asked.ok) throw new ServiceError('invalid', 'The words to ask for cannot be read.', asked.problems);
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const { id: journeyId, document } = await journeyOrThrow(tx, context, input.journeyId);
    const { suppressions: _, ...rest } = document;
    const made = makeTemplate(rest, asked.value);
    if (!made.ok) throw new ServiceError('invalid', made.problems[0]!.message, made.problems);
    const row: TemplateRow = { id: randomUUID(), brandId, name, description, ...made.template, variables: [...made.template.variables], createdAt: now, createdBy: actor.id, updatedAt: now };
    await insertTemplate(tx, row);
    await audit(tx, context, 'template.save', row.id, { name, journeyId, asks: row.variables.map(({ key }) => key) });
    return row;
  });
}
