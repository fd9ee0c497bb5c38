import { FORMATS, isFormat } from '@/lib/blueprint/formats';
import { campaignSlug } from '@/lib/blueprint/tracking';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { readBlueprint } from './read-blueprint';

/** `name` is plain ASCII for any system; `title` has the journey's name as people wrote it. */
export type BlueprintFile = { name: string; title: string; type: string; body: string | Buffer };

/** The blueprint as a file, and a line in the audit that it was taken out. Throws ServiceError `not-found` or `invalid`. */
export async function exportBlueprint(context: ServiceContext, input: { journeyId: unknown; format: string; start?: string | undefined }): Promise<BlueprintFile> {
  authorize(context, 'journey.export');
  const { format, start = context.now.toISOString().slice(0, 10) } = input;
  if (typeof format !== 'string' || !isFormat(format)) throw new ServiceError('not-found', `A blueprint can be had as ${Object.keys(FORMATS).join(', ')}.`);
  if (typeof start !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(start) || Number.isNaN(Date.parse(start))) throw new ServiceError('invalid', 'The first day must be a date such as 2026-03-01.');
  const { journey, blueprint } = await readBlueprint(context, input);
  const { extension, type, render } = FORMATS[format];
  const body = await render({ blueprint, journey: journey.document, id: journey.id, start });
  await audit(context.db, context, 'journey.export', journey.id, { format, name: journey.name, contentHash: journey.contentHash });
  const title = Array.from(journey.name.replace(/[\s\p{C}/\\:*?"<>|]+/gu, ' ').trim() || 'Journey').slice(0, 100).join('');
  return { name: `${campaignSlug(journey.document)}-blueprint.${extension}`, title: `${title} blueprint.${extension}`, type, body };
}
