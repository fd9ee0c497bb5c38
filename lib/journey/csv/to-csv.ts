/** Rows as CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What makes a formula of a cell, in any script's width, whatever blanks stand before it. */
export const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
