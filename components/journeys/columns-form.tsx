'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { COLUMN_FIELDS, guessColumns, type ColumnField, type ColumnMap } from '@/lib/journey/csv/columns';
import type { Table } from '@/lib/journey/csv/read-table';

const FIELDS = (Object.keys(COLUMN_FIELDS) as ColumnField[]).map((value) => ({ value, label: COLUMN_FIELDS[value] }));
const EXAMPLES = 2;

type Props = { table: Table; note: string | undefined; onConfirm: (columns: ColumnMap) => void; onCancel: () => void };

/** Which column of a table is what: guessed by the headings, to be confirmed, with the first rows beside it. */
export function ColumnsForm({ table, note, onConfirm, onCancel }: Props) {
  const [columns, setColumns] = useState<Record<number, ColumnField>>(() => guessColumns(table.headings));
  const set = (column: number, field: ColumnField | undefined) => {
    const next = Object.fromEntries(Object.entries(columns).filter(([at, held]) => Number(at) !== column && held !== field)) as Record<number, ColumnField>;
    setColumns(field === undefined ? next : { ...next, [column]: field });
  };
  const chosen = new Set(Object.values(columns));
  const isNamed = chosen.has('name') || chosen.has('subject') || chosen.has('keyMessage');
  return (
    <div className="flex flex-col gap-4">
      <p className="text-13 text-muted">
        {table.rows.length === 1 ? 'One touchpoint' : `${table.rows.length} touchpoints`}, separated by {table.separatedBy}. They become a new journey; each state that is named becomes a state. What is each column?
      </p>
      {note && <Notice tone="warning" title="Encoding">{note}</Notice>}
      <div className="overflow-x-auto rounded-lg border">
        <table className="w-full border-collapse text-12">
          <thead>
            <tr className="bg-sunken text-left text-muted">
              <th scope="col" className="px-3 py-2 font-medium">Column</th>
              <th scope="col" className="px-3 py-2 font-medium">In the first rows</th>
              <th scope="col" className="w-60 px-3 py-2 font-medium">Holds</th>
            </tr>
          </thead>
          <tbody>
            {table.headings.map((heading, column) => (
              // A column is its place in the table: headings may repeat.
              <tr key={`${column} ${heading}`} className="border-t border-line align-middle">
                <th scope="row" className="max-w-48 px-3 py-1.5 text-left font-medium wrap-anywhere">{heading || `Column ${column + 1}`}</th>
                <td className="max-w-64 truncate px-3 py-1.5 text-muted">
                  {table.rows.slice(0, EXAMPLES).map(({ cells }) => cells[column]).filter(Boolean).join(' · ') || '–'}
                </td>
                <td className="px-3 py-1.5">
                  <Select dense aria-label={`What ${heading || `column ${column + 1}`} holds`} clearLabel="Leave out" value={columns[column]} options={FIELDS} onValueChange={(field) => set(column, field)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isNamed && <p className="text-12 text-warning-ink">Say which column names the touchpoints, or holds their subject or key message.</p>}
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Choose another file</Button>
        <Button variant="primary" disabled={!isNamed} onClick={() => onConfirm(columns)}>
          Import
        </Button>
      </div>
    </div>
  );
}
