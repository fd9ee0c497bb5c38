import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';

/** What the browser itself makes files of, from the document it has open. */
const FORMATS = ['journey', 'png', 'svg'] as const;
export type BrowserFormat = (typeof FORMATS)[number];

/** Records that a journey was taken out as a file that the browser made. Throws ServiceError `invalid` or `not-found`. */
export async function noteExport(context: ServiceContext, input: { journeyId: unknown; format: unknown }): Promise<void> {
  authorize(context, 'journey.export');
  const format = FORMATS.find((each) => each === input.format);
  if (!format) throw new ServiceError('invalid', `A journey is exported as ${FORMATS.join(', ')}.`);
  const { db } = context;
  const journey = await journeyOrThrow(db, context, input.journeyId);
  await audit(db, context, 'journey.export', journey.id, { format, name: journey.name, contentHash: journey.contentHash });
}
