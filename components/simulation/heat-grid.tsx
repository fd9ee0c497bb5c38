'use client';

import { fitted } from './interval-chart';
import { SteppedChart } from './stepped-chart';

export type HeatRow = { id: string; name: string; values: readonly number[]; end?: string };

type Props = {
  rows: readonly HeatRow[];
  /** Words for a column, as in "Day 3". */
  column: (index: number) => string;
  /** Columns with a word below them. */
  ticks: readonly { at: number; words: string }[];
  axis: string;
  /** How a value reads. */
  format: (value: number) => string;
  label: string;
};

const ROW = 26;
const HEAD = 84;
const END = 96;
const FOOT = 34;
/** Shades from none to most; steps, so that they can be told apart. */
const SHADES = [0.14, 0.32, 0.5, 0.7, 1];

/** A grid of days or hours, the stronger the color the more. Squares without any are empty. */
export function HeatGrid({ rows, column, ticks, axis, format, label }: Props) {
  const columns = Math.max(1, ...rows.map(({ values }) => values.length));
  const most = Math.max(0, ...rows.flatMap(({ values }) => values));
  const end = rows.some((row) => row.end) ? END : 8;
  const bottom = rows.length * ROW;
  const cellOf = (width: number) => Math.max(2, (width - HEAD - end) / columns);
  return (
    <SteppedChart
      label={label}
      count={rows.length * columns}
      columns={columns}
      height={bottom + FOOT}
      at={(x, y, width) => {
        const [row, place] = [Math.floor(y / ROW), Math.floor((x - HEAD) / cellOf(width))];
        return row >= 0 && row < rows.length && place >= 0 && place < columns ? row * columns + place : undefined;
      }}
      mark={(place, width) => {
        const [row, at] = [rows[Math.floor(place / columns)]!, place % columns];
        return { x: HEAD + (at + 1) * cellOf(width), y: (Math.floor(place / columns) + 0.5) * ROW, title: `${row.name}, ${column(at)}`, text: <p>{format(row.values[at] ?? 0)}</p> };
      }}
    >
      {(width, _, active) => {
        const cell = cellOf(width);
        const gap = cell > 8 ? 2 : cell > 4 ? 1 : 0;
        return (
          <>
            {rows.map(({ id, name, values, end: words }, r) => (
              <g key={id}>
                <text x={5} y={(r + 0.5) * ROW} dominantBaseline="central" fill="var(--color-ink)">
                  {fitted(name, HEAD - 10)}
                </text>
                <rect x={HEAD} y={r * ROW + 3} width={cell * columns - gap} height={ROW - 6} rx={2} fill="var(--color-sunken)" />
                {values.map((value, c) =>
                  value > 0 ? (
                    // oxlint-disable-next-line react/no-array-index-key -- places are fixed
                    <rect key={c} x={HEAD + c * cell} y={r * ROW + 3} width={Math.max(1, cell - gap)} height={ROW - 6} rx={gap} fill="var(--color-accent)" fillOpacity={shade(value, most)} />
                  ) : null,
                )}
                {words && (
                  <text x={width - 4} y={(r + 0.5) * ROW} textAnchor="end" dominantBaseline="central" fill="var(--color-muted)">
                    {words}
                  </text>
                )}
              </g>
            ))}
            {active !== undefined && (
              <rect x={HEAD + (active % columns) * cell - 1} y={Math.floor(active / columns) * ROW + 2} width={cell - gap + 2} height={ROW - 4} rx={2} fill="none" stroke="var(--color-ink)" strokeWidth={1.5} />
            )}
            {ticks.map(({ at, words }) => (
              <text key={at} x={HEAD + (at + 0.5) * cell} y={bottom + 12} textAnchor={at === 0 ? 'start' : 'middle'} fill="var(--color-faint)">
                {words}
              </text>
            ))}
            <text x={HEAD + (cell * columns) / 2} y={bottom + 29} textAnchor="middle" fill="var(--color-faint)">
              {axis}
            </text>
          </>
        );
      }}
    </SteppedChart>
  );
}

/** How strong a square's color is: by the root of its part of the most, in steps. */
export function shade(value: number, most: number): number {
  if (!(value > 0) || !(most > 0)) return 0;
  return SHADES[Math.min(SHADES.length - 1, Math.floor(Math.sqrt(value / most) * SHADES.length))]!;
}
