import type { JourneyRow } from '@/db/schema/journeys';
import { importJourney as readJourney } from '@/lib/journey/import-journey';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { insertDraft } from './insert-draft';

/**
 * Stores the journey in a file's text, ours or the seed engine's. `notes` say what was assumed.
 * Throws ServiceError `invalid` with the problems and their paths; then nothing is stored.
 */
export async function importJourney(context: ServiceContext, input: { text: unknown }): Promise<{ row: JourneyRow; notes: string[] }> {
  authorize(context, 'journey.write');
  const { text } = input;
  if (typeof text !== 'string') throw new ServiceError('invalid', 'Choose a JSON file to import.');
  const read = readJourney(text);
  if (!read.ok) throw new ServiceError('invalid', 'This file cannot be imported. Nothing was stored.', read.problems);
  const document = read.journey;
  const row = await insertDraft(context, { ...document, name: document.name.trim() || 'Imported journey' }, 'journey.import', { format: read.format });
  return { row, notes: read.notes };
}
