import Papa from 'papaparse';
import { FORMULA } from '@/lib/journey/csv/to-csv';
import { CALENDAR_COLUMNS, type CalendarRow } from '../calendar';
import { cell } from './markdown';

/** The calendar as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8; cells that look like formulas are text. */
export function toCsv(rows: readonly CalendarRow[]): string {
  const data = rows.map((row) => CALENDAR_COLUMNS.map(([key]) => cell(row, key)));
  return `\ufeff${Papa.unparse({ fields: CALENDAR_COLUMNS.map(([, title]) => title), data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
