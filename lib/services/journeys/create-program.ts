import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertJourney } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { contentHash } from '@/lib/journey/content-hash';
import { check } from '@/lib/journey/explain';
import type { Journey } from '@/lib/journey/journey';
import type { Problem } from '@/lib/journey/problem';
import { fillTemplate } from '@/lib/journey/templates/fill-template';
import { PROGRAMS } from '@/lib/journey/templates/programs';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { templateNotThere } from '../templates/parse-template';

const Values = z.record(z.string().max(60), z.string().max(1_000));

/**
 * Makes the journeys of a program, each but the first set off by those who convert in the one before. All of them or none.
 * Throws ServiceError `invalid`, with the key of each missing word as the path of its problem, or `not-found`.
 */
export async function createProgram(context: ServiceContext, input: { programId: unknown; values: unknown }): Promise<JourneyRow[]> {
  authorize(context, 'journey.write');
  const program = PROGRAMS.find(({ id }) => id === input.programId);
  if (!program) throw templateNotThere();
  const values = check(Values, input.values);
  if (!values.ok) throw new ServiceError('invalid', 'The answers cannot be read. Nothing was stored.', values.problems);
  const problems = new Map<string, Problem>();
  const documents: Journey[] = [];
  for (const template of program.templates) {
    const filled = fillTemplate(template, { values: values.value });
    if (filled.ok) documents.push(filled.journey);
    else for (const problem of filled.problems) problems.set(problem.path, problem);
  }
  if (problems.size > 0) throw new ServiceError('invalid', 'Some words are still missing. Nothing was stored.', [...problems.values()]);
  const { db, brandId, actor, now } = context;
  const ids = documents.map(() => randomUUID());
  return db.transaction(async (tx) => {
    const rows: JourneyRow[] = [];
    for (const [i, filled] of documents.entries()) {
      const document: Journey = i === 0 ? filled : { ...filled, entry: { ...filled.entry, trigger: { kind: 'journey', id: ids[i - 1]! } } };
      const row = await insertJourney(tx, { brandId, id: ids[i]!, document, contentHash: contentHash(document), createdBy: actor.id, now });
      await audit(tx, context, 'journey.create', row.id, { name: row.name, contentHash: row.contentHash, program: program.id, template: program.templates[i]!.id });
      rows.push(row);
    }
    return rows;
  });
}
