'use client';

import { useId } from 'react';
import { niceTicks } from './nice-ticks';
import { SteppedChart } from './stepped-chart';

/** A span on a line, with the value in its middle, if any. `words` stand at its right end of the row; `more` when it is pointed at. */
export type IntervalRow = { id: string; label: string; low: number; mid: number | undefined; high: number; words: string; more: string; main?: boolean };

type Props = {
  rows: readonly IntervalRow[];
  label: string;
  /** How a value on the axis reads. */
  format: (value: number) => string;
  axis: string;
  /** Whether zero belongs on the axis. */
  zero?: boolean;
};

const ROW = 38;
const FOOT = 32;
const BAND = 10;
const LETTER = 5.8;

/** Spans under one another on one axis: what may happen, from the low end to the high end. */
export function IntervalChart({ rows, label, format, axis, zero = false }: Props) {
  const hatchId = useId();
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...ends, ...(zero ? [0] : [])), Math.max(...ends, ...(zero ? [0] : []))];
  const room = (most - least || Math.abs(most) || 1) * 0.06;
  const from = zero && least === 0 ? 0 : !zero && least >= 0 ? Math.max(0, least - room) : least - room;
  const to = most + room;
  const xOf = (value: number, width: number) => 2 + ((value - from) / (to - from)) * (width - 4);
  return (
    <SteppedChart
      label={label}
      count={rows.length}
      height={rows.length * ROW + FOOT}
      at={(_, y) => (y < rows.length * ROW ? Math.max(0, Math.floor(y / ROW)) : undefined)}
      mark={(place, width) => {
        const row = rows[place]!;
        return { x: xOf(row.high, width), y: (place + 0.5) * ROW, title: `${row.label}: ${row.words}`, text: <p>{row.more}</p> };
      }}
    >
      {(width, _, active) => (
        <>
          <defs>
            <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="5" height="5" fill="var(--color-accent-soft)" />
              <rect width="2" height="5" fill="var(--color-accent)" />
            </pattern>
          </defs>
          {niceTicks(from, to, Math.max(2, Math.floor(width / 90))).map((tick) => (
            <g key={tick}>
              <line x1={xOf(tick, width)} x2={xOf(tick, width)} y1={0} y2={rows.length * ROW + 4} stroke={tick === 0 ? 'var(--color-line-strong)' : 'var(--color-line)'} />
              <text x={xOf(tick, width)} y={rows.length * ROW + 15} fill="var(--color-faint)" textAnchor={xOf(tick, width) < 20 ? 'start' : xOf(tick, width) > width - 24 ? 'end' : 'middle'}>
                {format(tick)}
              </text>
            </g>
          ))}
          <text x={width / 2} y={rows.length * ROW + 29} textAnchor="middle" fill="var(--color-faint)">
            {axis}
          </text>
          {rows.map(({ id, label: name, low, mid, high, words, main }, i) => {
            const y = i * ROW;
            const [left, right] = [xOf(low, width), xOf(high, width)];
            return (
              <g key={id}>
                {active === i && <rect x={0} y={y} width={width} height={ROW} rx={4} fill="var(--color-hover)" />}
                <text x={2} y={y + 14} fill="var(--color-ink)" fontWeight={main ? 600 : 500} stroke="var(--color-surface)" strokeWidth={3} paintOrder="stroke">
                  {fitted(name, width - words.length * LETTER - 16)}
                </text>
                <text x={width - 2} y={y + 14} textAnchor="end" fill="var(--color-muted)" stroke="var(--color-surface)" strokeWidth={3} paintOrder="stroke">
                  {words}
                </text>
                <rect x={left} y={y + 20} width={Math.max(2, right - left)} height={BAND} rx={3} fill={main ? 'var(--color-accent)' : `url(#${hatchId})`} />
                {mid !== undefined && <line x1={xOf(mid, width)} x2={xOf(mid, width)} y1={y + 17} y2={y + 20 + BAND + 3} stroke="var(--color-ink)" strokeWidth={2} />}
              </g>
            );
          })}
        </>
      )}
    </SteppedChart>
  );
}

/** A name cut to about as many letters as there is room for. */
export function fitted(name: string, room: number): string {
  const most = Math.max(4, Math.floor(room / LETTER));
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
