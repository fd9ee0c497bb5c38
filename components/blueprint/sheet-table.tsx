import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by keyboard
type Props = { caption: string; columns: readonly string[]; rows: readonly (readonly ReactNode[])[]; note?: string | undefined; numeric?: boolean; widths?: readonly string[] };

/** A table that breaks between rows on paper, never inside one, and repeats its head. `numeric`: all columns but the first hold figures. */
export function SheetTable({ caption, columns, rows, note, numeric = false, widths }: Props) {
  const aligned = (i: number) => classNames('px-2.5 py-1.5 print:px-1.5 print:py-0.5', i === 0 && 'pl-0', numeric && i > 0 && 'tabular text-right');
  return (
    <div className="mt-5 print:mt-3">
      <p aria-hidden className="pb-1 text-13 font-medium break-after-avoid print:text-12">
        {caption}
      </p>
      <div className="scroll-quiet overflow-x-auto print:overflow-visible" tabIndex={0} role="group" aria-label={caption}>
        <table aria-label={caption} className="w-full text-13 print:text-11 print:break-inside-auto!">
          {widths && (
            <colgroup>
              {widths.map((width, i) => (
                <col key={columns[i]} style={{ width }} />
              ))}
            </colgroup>
          )}
          <thead className="table-header-group border-b border-line-strong text-12 text-muted print:text-11">
            <tr className="break-inside-avoid">
              {columns.map((column, i) => (
                <th key={column || i} scope="col" className={classNames(aligned(i), 'align-bottom font-medium', !(numeric && i > 0) && 'text-left')}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, r) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no names of their own and do not move
              <tr key={r} className="border-b border-line break-inside-avoid">
                {cells.map((cell, i) =>
                  i === 0 ? (
                    <th key={columns[i]} scope="row" className={classNames(aligned(i), 'text-left align-top font-normal')}>
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[i] || i} className={classNames(aligned(i), 'align-top')}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note && <p className="mt-1 text-12 text-faint print:text-11">{note}</p>}
    </div>
  );
}
