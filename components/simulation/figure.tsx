'use client';

import { Download, Image as ImageIcon, Table2 } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useLibrary } from '@/components/builder/library-context';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { toCsv } from '@/lib/journey/csv/to-csv';
import type { DataTable } from './data-table';
import { downloadCsv } from './download';
import { downloadPng, downloadSvg } from './export-image';

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
  /** What the figures are chosen by, above the chart. */
  choices?: ReactNode;
  className?: string;
  /** The chart, or what stands in its place; without it the table is all there is. */
  children?: ReactNode;
};

/** A chart under its sentence, with the table behind it and its exports. Takes the height it is given. */
export function Figure({ title, note, stale = false, table, fileName, choices, className, children }: Props) {
  const titleId = useId();
  const [chosen, setAsTable] = useState(false);
  const asTable = chosen || children === undefined;
  const body = useRef<HTMLDivElement>(null);
  const toast = useToast();
  const library = useLibrary();
  const exportTable = (file: DataTable['file']) => {
    downloadCsv(fileName, toCsv(file));
    library?.noteExport({ format: 'csv', figure: fileName });
  };
  const exportImage = (format: 'svg' | 'png') => {
    const chart = body.current?.querySelector<SVGSVGElement>('svg[data-chart], svg.recharts-surface');
    if (!chart) return toast.show({ title: 'There is no chart to export yet', tone: 'warning' });
    return void Promise.resolve((format === 'svg' ? downloadSvg : downloadPng)(chart, { title, note }, fileName)).then(
      () => library?.noteExport({ format, figure: fileName }),
      (error: unknown) => toast.show({ title: 'The picture was not made', description: error instanceof Error ? error.message : String(error), tone: 'danger' }),
    );
  };
  return (
    <figure aria-labelledby={titleId} className={classNames('flex min-h-0 min-w-0 flex-col gap-1.5', className)}>
      <figcaption>
        <h3 id={titleId} className="text-13 font-semibold text-pretty">
          {title}
        </h3>
        <div className="flex min-h-7 items-start justify-between gap-2">
          <p className={classNames('min-w-0 pt-0.5 text-12 text-pretty', stale ? 'text-warning-ink' : 'text-faint')}>{note}</p>
          {table && (
            <div className="flex shrink-0">
              {children !== undefined && <IconButton size="sm" className="w-6" label="Show table" icon={<Table2 />} pressed={asTable} onClick={() => setAsTable(!asTable)} />}
              <IconButton size="sm" className="w-6" label="Export CSV" icon={<Download />} onClick={() => exportTable(table.file)} />
              {!asTable && (
                <Menu align="end" trigger={<IconButton size="sm" className="w-6" label="Export picture" icon={<ImageIcon />} />}>
                  <MenuItem onSelect={() => exportImage('svg')}>SVG, sharp at any size</MenuItem>
                  <MenuItem onSelect={() => exportImage('png')}>PNG</MenuItem>
                </Menu>
              )}
            </div>
          )}
        </div>
        {choices}
      </figcaption>
      <div ref={body} className="min-h-0 flex-1 [&_.recharts-surface]:focus-inset">{asTable && table ? <Figures table={table} /> : children}</div>
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
              <th scope="row" className="min-w-36 py-1 text-left font-normal">
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
