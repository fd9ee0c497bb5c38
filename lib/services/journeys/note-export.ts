import { z } from 'zod';
import { check } from '@/lib/journey/explain';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';

/** What the browser itself makes files of, from the document it has open: the journey, or one of its figures by the name of its file. */
const Exported = z.union([z.strictObject({ format: z.enum(['journey', 'png', 'svg']) }), z.strictObject({ format: z.enum(['csv', 'png', 'svg']), figure: z.string().min(1).max(400) })]);
export type Exported = z.infer<typeof Exported>;

/** Records that a journey, or figures of its forecast, were taken out as a file that the browser made. Throws ServiceError `invalid` or `not-found`. */
export async function noteExport(context: ServiceContext, input: { journeyId: unknown; exported: unknown }): Promise<void> {
  authorize(context, 'journey.export');
  const read = check(Exported, input.exported);
  if (!read.ok) throw new ServiceError('invalid', 'A journey is exported as journey, png or svg; its figures as csv, png or svg.', read.problems);
  const { db } = context;
  const journey = await journeyOrThrow(db, context, input.journeyId);
  await audit(db, context, 'journey.export', journey.id, { ...read.value, name: journey.name, contentHash: journey.contentHash });
}
