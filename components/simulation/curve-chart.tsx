'use client';

import { useId } from 'react';
import { Area, AreaChart, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts';
import type { CurvePoint } from '@/lib/simulation/report';
import { ChartTip } from './chart-tip';
import { formatDays, formatShare } from './format';
import { roundTicks } from './round-ticks';

const MARGIN = { top: 8, right: 140, bottom: 32, left: 42 };
/** Least room between two words at the right end, in pixels. */
const LINE = 14;

type Band = { key: 'converted' | 'neutral' | 'inside' | 'lost'; words: string };
const BANDS: readonly Band[] = [
  { key: 'converted', words: 'converted' },
  { key: 'neutral', words: 'handed on' },
  { key: 'inside', words: 'still inside' },
  { key: 'lost', words: 'lost' },
];

type Props = { points: readonly CurvePoint[]; limited: boolean; label: string };

/** Where those who entered are as days go by. What is hatched has not ended: it may still convert. */
export function CurveChart({ points, limited, label }: Props) {
  const hatchId = useId();
  const bands = BANDS.filter(({ key }) => points.some((point) => point[key] > 0));
  const fills = { converted: 'var(--color-success)', neutral: 'var(--color-info)', inside: `url(#${hatchId})`, lost: 'var(--color-pressed)' };
  return (
    <AreaChart responsive aria-label={label} data={[...points]} margin={MARGIN} style={{ width: '100%', height: '100%' }}>
      <defs>
        <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--color-accent-soft)" />
          <rect width="1.5" height="6" fill="var(--color-accent)" />
        </pattern>
      </defs>
      <XAxis type="number" dataKey="days" domain={[0, 'dataMax']} hide />
      <YAxis domain={[0, 1]} hide />
      <Tooltip isAnimationActive={false} cursor={{ stroke: 'var(--color-ink)' }} content={({ active, payload }) => (active && payload[0] ? <Tip point={payload[0].payload as CurvePoint} bands={bands} /> : null)} />
      {bands.map(({ key }) => (
        <Area key={key} dataKey={key} stackId="all" stroke="var(--color-surface)" strokeWidth={1} fill={fills[key]} fillOpacity={1} isAnimationActive={false} activeDot={false} />
      ))}
      <Axes points={points} bands={bands} limited={limited} />
    </AreaChart>
  );
}

function Tip({ point, bands }: { point: CurvePoint; bands: readonly Band[] }) {
  return (
    <ChartTip title={point.days > 0 ? `After ${formatDays(point.days)}` : 'On entering'}>
      {bands.map(({ key, words }) => (
        <p key={key}>
          {formatShare(point[key])} {words}
        </p>
      ))}
    </ChartTip>
  );
}

function Axes({ points, bands, limited }: { points: readonly CurvePoint[]; bands: readonly Band[]; limited: boolean }) {
  const area = usePlotArea();
  const last = points.at(-1);
  if (!area || !last || !(last.days > 0)) return null;
  const bottom = area.y + area.height;
  const right = area.x + area.width;
  const xOf = (day: number) => area.x + (day / last.days) * area.width;
  const ends = bands.map(({ key, words }, i) => {
    const below = bands.slice(0, i).reduce((sum, band) => sum + last[band.key], 0);
    return { key, words: `${last[key] > 0 ? formatShare(last[key]) : 'none'} ${words}`, y: bottom - (below + last[key] / 2) * area.height };
  });
  const spots = spread(ends.map(({ y }) => y), LINE, area.y + 6, bottom - 4);
  return (
    <g aria-hidden fontSize={11} className="tabular" pointerEvents="none" fill="var(--color-faint)">
      {[0, 0.5, 1].map((share) => (
        <text key={share} x={area.x - 6} y={bottom - share * area.height} textAnchor="end" dominantBaseline="central">
          {`${share * 100} %`}
        </text>
      ))}
      <line x1={area.x} x2={right} y1={bottom + 0.5} y2={bottom + 0.5} stroke="var(--color-line-strong)" />
      {roundTicks(last.days, area.width).map((day) => (
        <g key={day}>
          <line x1={xOf(day)} x2={xOf(day)} y1={bottom} y2={bottom + 4} stroke="var(--color-line-strong)" />
          <text x={xOf(day)} y={bottom + 16} textAnchor={day === 0 ? 'start' : 'middle'}>
            {day}
          </text>
        </g>
      ))}
      <text x={area.x + area.width / 2} y={bottom + 30} textAnchor="middle">
        Days since entering
      </text>
      {limited && <line x1={right} x2={right} y1={area.y - 4} y2={bottom} stroke="var(--color-ink)" strokeDasharray="3 3" />}
      {ends.map(({ key, words, y }, i) => (
        <g key={key}>
          <path d={`M${right + 2},${y} L${right + 8},${spots[i]!}`} stroke="var(--color-line-strong)" fill="none" />
          <text x={right + 11} y={spots[i]!} dominantBaseline="central" fill={key === 'inside' || key === 'converted' ? 'var(--color-ink)' : 'var(--color-muted)'} fontWeight={key === 'converted' ? 600 : 400}>
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Moves places that fall (from the bottom up, each above the last) apart until they are `room` from each other, within bounds where they fit. */
export function spread(places: readonly number[], room: number, top: number, bottom: number): number[] {
  const out: number[] = [];
  let below = bottom + room;
  for (const place of places) out.push((below = Math.min(place, below - room)));
  let above = top - room;
  for (let i = out.length - 1; i >= 0; i--) above = out[i] = Math.max(out[i]!, above + room);
  return out;
}
