'use client';

import { useId } from 'react';
import { Bar, BarChart, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts';
import type { StateReport } from '@/lib/simulation/report';
import { ChartTip } from './chart-tip';
import { formatDays, formatShare } from './format';

/** Rows share the height there is, within these bounds; beyond them the chart scrolls. */
const ROW_HEIGHT = { least: 26, most: 40 };
const BAR_HEIGHT = 7;
/** Bars stand below the middle of their row, words above it. */
const DROP = 5;

type Row = StateReport & { kept: number };

/** One bar a state, from zero to all who enter: how many reach it, and, hatched, how many of these are lost there. */
export function ReachChart({ states, bottleneckId, label }: { states: readonly StateReport[]; bottleneckId: string | undefined; label: string }) {
  const hatchId = useId();
  const rows = states.map((state): Row => ({ ...state, kept: Math.max(0, state.reach - state.lost) }));
  return (
    <div className="scroll-quiet h-full overflow-y-auto">
      <BarChart
        responsive
        aria-label={label}
        layout="vertical"
        data={rows}
        barSize={BAR_HEIGHT}
        margin={{ top: DROP * 2, right: 2, bottom: 0, left: 2 }}
        style={{ width: '100%', height: `min(${rows.length * ROW_HEIGHT.most}px, max(100%, ${rows.length * ROW_HEIGHT.least}px))` }}
      >
        <defs>
          <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill="var(--color-danger-soft)" />
            <rect width="2" height="5" fill="var(--color-danger)" />
          </pattern>
        </defs>
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="id" hide />
        <Tooltip cursor={{ fill: 'var(--color-hover)' }} isAnimationActive={false} content={({ active, payload }) => (active && payload[0] ? <Tip row={payload[0].payload as Row} /> : null)} />
        <Bar dataKey="kept" stackId="reach" fill="var(--color-accent)" background={{ fill: 'var(--color-pressed)' }} isAnimationActive={false} />
        <Bar dataKey="lost" stackId="reach" fill={`url(#${hatchId})`} isAnimationActive={false} />
        <Words rows={rows} bottleneckId={bottleneckId} />
      </BarChart>
    </div>
  );
}

function Tip({ row }: { row: Row }) {
  return (
    <ChartTip title={row.name}>
      <p>{formatShare(row.reach)} of those who enter reach it.</p>
      {row.lost > 0 && (
        <p>
          {formatShare(row.dropout)} of these are lost here: {formatShare(row.lost)} of all.
        </p>
      )}
      {row.dwellDays > 0 && <p>Average stay {formatDays(row.dwellDays)}.</p>}
    </ChartTip>
  );
}

function Words({ rows, bottleneckId }: { rows: readonly Row[]; bottleneckId: string | undefined }) {
  const area = usePlotArea();
  if (!area) return null;
  const step = area.height / rows.length;
  return (
    <g aria-hidden fontSize={11} className="tabular" pointerEvents="none">
      {rows.map(({ id, name, reach, lost, dropout }, i) => {
        const y = area.y + (i + 0.5) * step - BAR_HEIGHT / 2 - DROP + 1;
        const stands = id === bottleneckId;
        return (
          <g key={id}>
            <text x={area.x} y={y} fill="var(--color-ink)" fontWeight={stands ? 600 : 500}>
              {shortened(name, area.width)}
            </text>
            <text x={area.x + area.width} y={y} textAnchor="end" fill="var(--color-muted)">
              {formatShare(reach)}
              {lost > 0 && (
                <tspan fill={stands ? 'var(--color-danger-ink)' : undefined} fontWeight={stands ? 600 : undefined}>
                  {` · loses ${formatShare(dropout)}`}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Leaves room at the right for the figures: about 120 of `width` pixels, at 6 pixels a letter. */
function shortened(name: string, width: number): string {
  const most = Math.max(6, Math.floor((width - 120) / 6));
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
