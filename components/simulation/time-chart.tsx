'use client';

import { Bar, BarChart, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts';
import type { TimeToConvert } from '@/lib/simulation/report';
import { ChartTip } from './chart-tip';
import { formatDays, formatShare } from './format';
import { roundTicks } from './round-ticks';

const MARGIN = { top: 30, right: 8, bottom: 30, left: 2 };
/** Width of a letter at 11 px, about. */
const LETTER = 5.6;
/** Keeps words readable where lines pass behind them. */
const HALO = { stroke: 'var(--color-surface)', strokeWidth: 4, paintOrder: 'stroke' } as const;

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
  const narrow = formatDays(p10) === formatDays(p90);
  const edge = right + MARGIN.right;
  const half = `${narrow ? 'most at' : 'half by'} ${formatDays(p50)}`;
  const middle = Math.min(edge - (half.length * LETTER) / 2, Math.max(area.x + (half.length * LETTER) / 2, xOf(p50)));
  const ends = beside(xOf(p10), xOf(p90), [`10 % by ${formatDays(p10)}`, `90 % by ${formatDays(p90)}`], area.x, edge) ?? beside(xOf(p10), xOf(p90), ['10 %', '90 %'], area.x, edge);
  const lines = [
    { p: 50, day: p50 },
    ...(narrow ? [] : [{ p: 10, day: p10 }, { p: 90, day: p90 }]),
  ];
  return (
    <g aria-hidden fontSize={11} className="tabular" pointerEvents="none" fill="var(--color-muted)">
      <line x1={area.x} x2={right} y1={bottom + 0.5} y2={bottom + 0.5} stroke="var(--color-line-strong)" />
      {roundTicks(days, area.width).map((day) => (
        <g key={day}>
          <line x1={xOf(day)} x2={xOf(day)} y1={bottom} y2={bottom + 4} stroke="var(--color-line-strong)" />
          <text x={xOf(day)} y={bottom + 15} textAnchor={day === 0 ? 'start' : xOf(day) > right - 8 ? 'end' : 'middle'} fill="var(--color-faint)">
            {day}
          </text>
        </g>
      ))}
      <text x={area.x + area.width / 2} y={bottom + 28} textAnchor="middle" fill="var(--color-faint)">
        Days since entering
      </text>
      {lines.map(({ p, day }) => (
        <line key={p} x1={xOf(day)} x2={xOf(day)} y1={area.y - (p === 50 ? 16 : 2)} y2={bottom} stroke="var(--color-ink)" strokeWidth={p === 50 ? 1.5 : 1} strokeDasharray={p === 50 ? undefined : '3 3'} />
      ))}
      <text {...HALO} x={middle} y={area.y - 19} textAnchor="middle" fill="var(--color-ink)" fontWeight={600}>
        {half}
      </text>
      {!narrow &&
        ends?.map(({ x, words }) => (
          <text {...HALO} key={words} x={x} y={area.y - 5}>
            {words}
          </text>
        ))}
    </g>
  );
}

/** Puts two words at their lines, the first to the left of its line and the second to the right where there is room; undefined when they would meet. */
function beside(first: number, second: number, [a, b]: [string, string], from: number, to: number): { x: number; words: string }[] | undefined {
  const [widthA, widthB] = [a.length * LETTER, b.length * LETTER];
  const startA = Math.max(from, first + 2 - widthA);
  const startB = Math.min(to - widthB, second - 2);
  return startA + widthA + LETTER <= startB ? [{ x: startA, words: a }, { x: startB, words: b }] : undefined;
}
