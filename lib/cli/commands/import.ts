import { suggestion } from '@/lib/journey/closest';
import { COLUMN_FIELDS, guessColumns, type ColumnField, type ColumnMap } from '@/lib/journey/csv/columns';
import { decodeText } from '@/lib/journey/csv/decode-text';
import { readTable } from '@/lib/journey/csv/read-table';
import { importCsv } from '@/lib/journey/import-csv';
import type { Journey } from '@/lib/journey/journey';
import type { LeftOut } from '@/lib/journey/left-out';
import { serializeJourney } from '@/lib/journey/parse';
import type { Problem } from '@/lib/journey/problem';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { Failure } from '../failure';
import { readBytes, readJourney } from '../read-journey';

/** Writes a file of any format as a journey document; what was assumed, and what was not understood, goes to stderr. */
export const importFile: Command = async ({ args, print, warn }) => {
  const { file, values } = readArguments('import', args, { columns: { type: 'string' } });
  const isTable = values.columns !== undefined || /\.(csv|tsv|tab)$/i.test(file);
  const { journey, notes, left }: { journey: Journey; notes: string[]; left: LeftOut[] } = isTable ? await readTouchpoints(file, values.columns) : await readJourney(file);
  print(serializeJourney(journey).trimEnd());
  for (const note of notes) warn(note);
  for (const { line, text, why } of left) warn(`Line ${line}: ${text}: ${why}`);
  return 0;
};

/** A table of touchpoints. Which column was taken for what is always said. */
async function readTouchpoints(file: string, asked: string | undefined) {
  const name = file === '-' ? 'standard input' : file;
  const { text, note } = decodeText(await readBytes(file, name));
  const refuse = (problems: readonly Problem[]) => new Failure(problems.map(({ message }) => `${name}: ${message}`).join('\n'));
  const read = readTable(text);
  if (!read.ok) throw refuse(read.problems);
  const { headings } = read.table;
  const columns = asked === undefined ? guessColumns(headings) : columnsIn(asked, headings);
  const imported = importCsv(text, columns);
  if (!imported.ok) throw refuse([...imported.problems, { path: '', message: `The columns are ${headings.map((heading) => JSON.stringify(heading)).join(', ')}. Say what they hold with --columns, as in --columns "${headings[0] || 'Phase'}=name".` }]);
  const said = Object.entries(columns).map(([column, field]) => `${JSON.stringify(headings[Number(column)])} as ${COLUMN_FIELDS[field].toLowerCase()}`);
  return { ...imported, notes: [...(note ? [note] : []), `Columns read: ${said.join(', ')}.`, ...imported.notes] };
}

function columnsIn(text: string, headings: readonly string[]): ColumnMap {
  const columns: Record<number, ColumnField> = {};
  for (const part of text.split(',')) {
    const at = part.lastIndexOf('=');
    const [heading, field] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    const column = headings.findIndex((each) => each.toLowerCase() === heading.toLowerCase());
    if (at < 0) throw new Failure(`--columns is a list such as "Phase=state,Tag=delay"; "${part}" has no = in it.`);
    if (column < 0) throw new Failure(`There is no column "${heading}".${suggestion(heading, headings)}`);
    if (!Object.hasOwn(COLUMN_FIELDS, field)) throw new Failure(`A column cannot hold "${field}".${suggestion(field, Object.keys(COLUMN_FIELDS))} It can hold ${Object.keys(COLUMN_FIELDS).join(', ')}.`);
    columns[column] = field as ColumnField;
  }
  return columns;
}
