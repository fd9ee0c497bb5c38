import type { StateReport, TimeToConvert } from '@/lib/simulation/report';
import { formatDays, formatShare } from './format';

/** A column: its heading in the page and in a file, the figure as it is, and the figure as it is read. */
export type Column<Row> = { head: string; fileHead: string; value: (row: Row) => string | number; text: (row: Row) => string };

export type DataTable = { caption: string; head: string[]; rows: string[][]; file: (string | number)[][] };

/** A table for the page and for a file. */
export function tableOf<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): DataTable {
  return {
    caption,
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ text }) => text(row))),
    file: [columns.map(({ fileHead }) => fileHead), ...rows.map((row) => columns.map(({ value }) => value(row)))],
  };
}

/** What stands behind the chart of reach. `of` says of whom: "100,000 customers within 180 days, seed 1". */
export function reachTable(states: readonly StateReport[], of: string): DataTable {
  return tableOf<StateReport>(
    `Reach and loss by state, of ${of}`,
    [
      { head: 'State', fileHead: 'State', value: ({ name }) => name, text: ({ name }) => name },
      shareColumn('Reach', 'Share of entrants who reach it', ({ reach }) => reach),
      shareColumn('Lost, of these', 'Share lost of those who reach it', ({ dropout }) => dropout),
      shareColumn('Lost, of all', 'Share of entrants lost there', ({ lost }) => lost),
      { head: 'Visits', fileHead: 'Visits per entrant', value: ({ visits }) => visits, text: ({ visits }) => visits.toFixed(2) },
      { head: 'Stay', fileHead: 'Average stay (days)', value: ({ dwellDays }) => dwellDays, text: ({ dwellDays }) => formatDays(dwellDays) },
    ],
    states,
  );
}

type Bin = TimeToConvert['histogram'][number] & { sum: number };

/** What stands behind the chart of times to convert, of those who convert. */
export function timeTable({ histogram }: TimeToConvert, of: string): DataTable {
  let sum = 0;
  const bins = histogram.map((bin): Bin => ({ ...bin, sum: (sum += bin.share) }));
  return tableOf<Bin>(
    `Time to convert, of those who convert among ${of}`,
    [
      { head: 'From', fileHead: 'From (days)', value: ({ fromDays }) => fromDays, text: ({ fromDays }) => (fromDays ? formatDays(fromDays) : '0') },
      { head: 'To', fileHead: 'To (days)', value: ({ toDays }) => toDays, text: ({ toDays }) => formatDays(toDays) },
      shareColumn('Convert', 'Share of those who convert', (bin) => bin.share),
      shareColumn('So far', 'Cumulative share of those who convert', (bin) => Math.min(1, bin.sum)),
    ],
    bins,
  );
}

/** A column of shares. */
export function shareColumn<Row>(head: string, fileHead: string, value: (row: Row) => number): Column<Row> {
  return { head, fileHead, value, text: (row) => formatShare(value(row)) };
}
