'use client';

import { Download, Table2 } from 'lucide-react';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Skeleton } from '@/components/ui/skeleton';
import { toCsv } from './csv';
import type { DataTable } from './data-table';
import { downloadCsv } from './download';

type Props = {
  /** The sentence the chart proves. */
  title: string;
  /** Units and denominator, in words. */
  note: string;
  /** Whether the figures are older than the journey, as the note says. */
  stale?: boolean;
  table: DataTable | undefined;
  /** The name of the exported file, in words. */
  fileName: string;
  /** The chart, or what stands in its place. */
  children: ReactNode;
};

/** A chart under its sentence, with the table behind it and an export. Takes the height it is given. */
export function Figure({ title, note, stale = false, table, fileName, children }: Props) {
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure aria-labelledby={titleId} className="flex min-h-0 min-w-0 flex-col gap-1.5">
      <figcaption>
        <h3 id={titleId} className="text-13 font-semibold text-pretty">
          {title}
        </h3>
        <div className="flex min-h-7 items-start justify-between gap-2">
          <p className={classNames('min-w-0 pt-0.5 text-12 text-pretty', stale ? 'text-warning-ink' : 'text-faint')}>{note}</p>
          {table && (
            <div className="flex shrink-0">
              <IconButton size="sm" label="Show table" icon={<Table2 />} pressed={asTable} onClick={() => setAsTable(!asTable)} />
              <IconButton size="sm" label="Export CSV" icon={<Download />} onClick={() => downloadCsv(fileName, toCsv(table.file))} />
            </div>
          )}
        </div>
      </figcaption>
      <div className="min-h-0 flex-1 [&_.recharts-surface]:focus-inset">{asTable && table ? <Figures table={table} /> : <Suspense fallback={<Skeleton className="h-full" />}>{children}</Suspense>}</div>
    </figure>
  );
}

function Figures({ table: { caption, head, rows } }: { table: DataTable }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={caption} className="scroll-quiet focus-inset h-full overflow-auto">
      <table className="tabular w-full text-12">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name} scope="col" className={`sticky top-0 border-b border-line bg-surface py-1 font-medium whitespace-nowrap text-muted ${i ? 'pl-3 text-right' : 'text-left'}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], i) => (
            // oxlint-disable-next-line react/no-array-index-key -- names may repeat; rows never move on their own
            <tr key={i} className="border-b border-line last:border-0">
              <th scope="row" className="py-1 text-left font-normal">
                {first}
              </th>
              {rest.map((text, j) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns are fixed
                <td key={j} className="py-1 pl-3 text-right whitespace-nowrap">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
