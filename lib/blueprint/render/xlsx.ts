import writeExcelFile, { type Row } from 'write-excel-file/node';
import { CALENDAR_COLUMNS, type CalendarRow } from '../calendar';

const WIDTHS: Partial<Record<(typeof CALENDAR_COLUMNS)[number][0], number>> = { number: 6, day: 6, keyMessage: 40, angle: 32, timing: 28, success: 32, failure: 28, subject: 32, preheader: 32 };

/** The calendar as a spreadsheet. Every cell holds text or a number, never a formula. Node only. */
export async function toXlsx(rows: readonly CalendarRow[]): Promise<Buffer> {
  const head: Row = CALENDAR_COLUMNS.map(([, title]) => ({ value: title, type: String, fontWeight: 'bold' }));
  const body = rows.map((row): Row =>
    CALENDAR_COLUMNS.map(([key]) => {
      const value = row[key];
      return typeof value === 'number' ? { value, type: Number, alignVertical: 'top' } : { value: value ?? 'no fixed day', type: String, wrap: true, alignVertical: 'top' };
    }),
  );
  const columns = CALENDAR_COLUMNS.map(([key]) => ({ width: WIDTHS[key] ?? 18 }));
  return writeExcelFile([head, ...body], { sheet: 'Calendar', stickyRowsCount: 1, columns }).toBuffer();
}
