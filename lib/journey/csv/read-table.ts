import Papa from 'papaparse';
import type { Problem } from '../problem';
import { SIZE_LIMIT_BYTES } from '../read-json';

export const MOST_ROWS = 2_000;
const MOST_COLUMNS = 100;
const DELIMITERS = [',', ';', '\t', '|'];
const DELIMITER_NAMES: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** A table with its first row as headings. `lines` are those of the rows in the file, from 1. */
export type Table = { headings: string[]; rows: { line: number; cells: string[] }[]; separatedBy: string; formulas: number };

/**
 * Reads a table of text: separated by commas, semicolons, tabs or bars, quoted as in RFC 4180. A cell that looks like a formula is text
 * like any other; `formulas` counts them. Never throws.
 */
export function readTable(text: string): { ok: true; table: Table } | { ok: false; problems: Problem[] } {
  if (text.length > SIZE_LIMIT_BYTES) return refused(`The file is larger than ${SIZE_LIMIT_BYTES / 1e6} MB, which is the limit. Make it smaller or split it.`);
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.includes('\0')) return refused('This is not a text file. Save the table as CSV.');
  const delimiter = delimiterOf(clean);
  const { data } = Papa.parse<string[]>(clean, { delimiter, skipEmptyLines: false, preview: MOST_ROWS + 2 });
  const numbered = lineNumbers(data).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...rows] = numbered;
  if (!head || rows.length === 0) return refused('This table has no rows below its headings. The first row must be the headings, and each further one a touchpoint.');
  if (rows.length > MOST_ROWS) return refused(`This table has more than ${MOST_ROWS.toLocaleString('en-US')} rows, which is the limit. Split it.`);
  if (head.cells.length > MOST_COLUMNS) return refused(`This table has ${head.cells.length} columns; at most ${MOST_COLUMNS} can be read.`);
  let formulas = 0;
  for (const row of rows) {
    row.cells = row.cells.map((cell) => {
      const shown = cell.trim().replace(/\p{Surrogate}/gu, '');
      if (/^'?[=+@\t\r]|^'?-[^\d\s]/.test(shown)) formulas++;
      return shown.replace(/^'(?=[=+\-@])/, '');
    });
  }
  return { ok: true, table: { headings: head.cells.map((cell) => cell.trim().slice(0, 200)), rows, separatedBy: DELIMITER_NAMES[delimiter]!, formulas } };
}

/** The sign that stands most often in the headings, outside of quotes. */
function delimiterOf(text: string): string {
  const headings = /[^\r\n]+/.exec(text.slice(0, 100_000))?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map((delimiter) => headings.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** In which line each row begins: a cell in quotes may go over several. */
function lineNumbers(data: readonly string[][]): { line: number; cells: string[] }[] {
  const breaks = /\r\n|\r|\n/g;
  let line = 1;
  return data.map((cells) => {
    const at = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(breaks)?.length ?? 0), 0);
    return { line: at, cells };
  });
}

function refused(message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path: '', message }] };
}
