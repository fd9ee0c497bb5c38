'use client';

import { Bar, BarChart, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts';
import type { TimeToConvert } from '@/lib/simulation/report';
import { ChartTip } from './chart-tip';
import { formatDays, formatShare } from './format';
import { roundTicks } from './round-ticks';

const MARGIN = { top: 30, right: 8, bottom: 30, left: 2 };
/** Width a mark's words take at 11 px, at most. */
const MARK_WIDTH = 84;

type Bin = TimeToConvert['histogram'][number];

/** When those who convert do so: a bar for each span of days, and lines at which a tenth, half and nine tenths have converted. */
export function TimeChart({ times, label }: { times: TimeToConvert; label: string }) {
  return (
    <BarChart responsive aria-label={label} data={times.histogram} barCategoryGap={times.histogram.length > 24 ? 0.5 : 1} margin={MARGIN} style={{ width: '100%', height: '100%' }}>
      <XAxis dataKey="fromDays" hide />
      <YAxis domain={[0, 'dataMax']} hide />
      <Tooltip cursor={{ fill: 'var(--color-hover)' }} isAnimationActive={false} content={({ active, payload }) => (active && payload[0] ? <Tip bin={payload[0].payload as Bin} /> : null)} />
      <Bar dataKey="share" fill="var(--color-accent)" isAnimationActive={false} />
      <Marks times={times} />
    </BarChart>
  );
}

function Tip({ bin }: { bin: Bin }) {
  return (
    <ChartTip title={bin.fromDays ? `After ${formatDays(bin.fromDays)} to ${formatDays(bin.toDays)}` : `Within ${formatDays(bin.toDays)}`}>
      <p>{formatShare(bin.share)} of those who convert.</p>
    </ChartTip>
  );
}

/** Days along the bottom, and the three lines with their words. Bars share the width evenly, so days map to it in proportion. */
function Marks({ times: { p10, p50, p90, histogram } }: { times: TimeToConvert }) {
  const area = usePlotArea();
  if (!area) return null;
  const days = histogram.at(-1)!.toDays;
  const bottom = area.y + area.height;
  const right = area.x + area.width;
  const xOf = (day: number) => area.x + Math.min(1, day / days) * area.width;
  const tenth = xOf(p10) - MARK_WIDTH < area.x ? ({ x: Math.max(area.x, xOf(p10) - 2), anchor: 'start' } as const) : ({ x: xOf(p10) + 2, anchor: 'end' } as const);
  const nine = xOf(p90) + MARK_WIDTH > right ? ({ x: Math.min(right, xOf(p90) + 2), anchor: 'end' } as const) : ({ x: xOf(p90) - 2, anchor: 'start' } as const);
  const crowded = (nine.anchor === 'end' ? nine.x - MARK_WIDTH : nine.x) < (tenth.anchor === 'start' ? tenth.x + MARK_WIDTH : tenth.x);
  const middle = Math.min(right - MARK_WIDTH / 2, Math.max(area.x + MARK_WIDTH / 2, xOf(p50)));
  return (
    <g aria-hidden fontSize={11} className="tabular" pointerEvents="none" fill="var(--color-muted)">
      <line x1={area.x} x2={right} y1={bottom + 0.5} y2={bottom + 0.5} stroke="var(--color-line-strong)" />
      {roundTicks(days, area.width).map((day) => (
        <g key={day}>
          <line x1={xOf(day)} x2={xOf(day)} y1={bottom} y2={bottom + 4} stroke="var(--color-line-strong)" />
          <text x={xOf(day)} y={bottom + 15} textAnchor={day === 0 ? 'start' : 'middle'} fill="var(--color-faint)">
            {day}
          </text>
        </g>
      ))}
      <text x={area.x + area.width / 2} y={bottom + 28} textAnchor="middle" fill="var(--color-faint)">
        Days since entering
      </text>
      {[p10, p50, p90].map((day, i) => (
        <line key={day} x1={xOf(day)} x2={xOf(day)} y1={area.y - (i === 1 ? 16 : 2)} y2={bottom} stroke="var(--color-ink)" strokeWidth={i === 1 ? 1.5 : 1} strokeDasharray={i === 1 ? undefined : '3 3'} />
      ))}
      <text x={middle} y={area.y - 19} textAnchor="middle" fill="var(--color-ink)" fontWeight={600}>
        half by {formatDays(p50)}
      </text>
      <text x={tenth.x} y={area.y - 5} textAnchor={tenth.anchor}>
        10 % by {formatDays(p10)}
      </text>
      {!crowded && (
        <text x={nine.x} y={area.y - 5} textAnchor={nine.anchor}>
          90 % by {formatDays(p90)}
        </text>
      )}
    </g>
  );
}
