import { z } from 'zod';
import type { JourneyRow } from '@/db/schema/journeys';
import { COLUMN_FIELDS, type ColumnField } from '@/lib/journey/csv/columns';
import { check } from '@/lib/journey/explain';
import { importCsv, type CsvImport } from '@/lib/journey/import-csv';
import { importJourney as readJourney } from '@/lib/journey/import-journey';
import type { LeftOut } from '@/lib/journey/left-out';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { insertDraft } from './insert-draft';

const Columns = z.record(z.string().regex(/^\d{1,3}$/), z.enum(Object.keys(COLUMN_FIELDS) as [ColumnField, ...ColumnField[]]));

/**
 * Stores the journey in a file's text: ours, the seed engine's, a Mermaid state diagram, or, with `columns`, a table of touchpoints.
 * `notes` say what was assumed, `left` which lines were not taken. Throws ServiceError `invalid` with the problems and their paths; then
 * nothing is stored.
 */
export async function importJourney(context: ServiceContext, input: { text: unknown; columns?: unknown; name?: unknown }): Promise<{ row: JourneyRow; notes: string[]; left: LeftOut[] }> {
  authorize(context, 'journey.write');
  const { text } = input;
  if (typeof text !== 'string') throw new ServiceError('invalid', 'Choose a file to import.');
  const columns = input.columns === undefined ? undefined : check(Columns, input.columns);
  if (columns && !columns.ok) throw new ServiceError('invalid', 'Say again which column is which. Nothing was stored.', columns.problems);
  const read = columns ? withFormat(importCsv(text, columns.value, typeof input.name === 'string' ? input.name : undefined)) : readJourney(text);
  if (!read.ok) throw new ServiceError('invalid', 'This file cannot be imported. Nothing was stored.', read.problems);
  const document = read.journey;
  const row = await insertDraft(context, { ...document, name: document.name.trim() || 'Imported journey' }, 'journey.import', { format: read.format });
  return { row, notes: read.notes, left: read.left };
}

function withFormat(read: CsvImport) {
  return read.ok ? { ...read, format: 'csv' as const } : read;
}
