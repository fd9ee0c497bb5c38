'use client';

import { useId } from 'react';
import { fitted } from './interval-chart';
import { niceTicks } from './nice-ticks';
import { SteppedChart } from './stepped-chart';
import { assumptionName, doubtWords, formatAssumption, formatMeasure, type Measure, type TornadoRow } from './tornado-rows';

const ROW = 36;
const FOOT = 32;
const BAR = 11;
const LETTER = 5.8;

type Props = { rows: readonly TornadoRow[]; base: number; measure: Measure; currency: string; measureFirstId: string | undefined; label: string };

/** A bar for each assumption, from what its low end gives to what its high end gives, around what is given as written. Hatched: the low end. */
export function TornadoChart({ rows, base, measure, currency, measureFirstId, label }: Props) {
  const hatchId = useId();
  const ends = [base, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || Math.abs(base) || 1) * 0.05;
  const [from, to] = [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
  const xOf = (value: number, width: number) => 2 + ((value - from) / (to - from)) * (width - 4);
  const format = (value: number) => formatMeasure(value, measure, currency);
  const bottom = rows.length * ROW;
  return (
    <SteppedChart
      label={label}
      count={rows.length}
      height={bottom + FOOT}
      at={(_, y) => (y >= 0 && y < bottom ? Math.floor(y / ROW) : undefined)}
      mark={(place, width) => {
        const { effect, atLow, atHigh } = rows[place]!;
        return {
          x: xOf(Math.max(atLow, atHigh), width),
          y: (place + 0.5) * ROW,
          title: `${assumptionName(effect)}: ${formatAssumption(effect.value, effect.unit)}`,
          text: (
            <>
              <p>{`At ${formatAssumption(effect.low, effect.unit)}: ${format(atLow)}. At ${formatAssumption(effect.high, effect.unit)}: ${format(atHigh)}.`}</p>
              <p>{effect.sentence}</p>
            </>
          ),
        };
      }}
    >
      {(width, _, active) => (
        <>
          <defs>
            <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="5" height="5" fill="var(--color-warning-soft)" />
              <rect width="2" height="5" fill="var(--color-warning)" />
            </pattern>
          </defs>
          {niceTicks(from, to, Math.max(2, Math.floor(width / 90))).map((tick) => (
            <g key={tick}>
              <line x1={xOf(tick, width)} x2={xOf(tick, width)} y1={0} y2={bottom + 4} stroke="var(--color-line)" />
              <text x={xOf(tick, width)} y={bottom + 15} fill="var(--color-faint)" textAnchor={xOf(tick, width) < 24 ? 'start' : xOf(tick, width) > width - 28 ? 'end' : 'middle'}>
                {format(tick)}
              </text>
            </g>
          ))}
          <text x={width / 2} y={bottom + 29} textAnchor="middle" fill="var(--color-faint)">
            {`${measure === 'profit' ? 'Profit of all customers' : 'Share of entrants who convert'}; the line is at the values as written`}
          </text>
          {rows.map(({ effect, atLow, atHigh }, i) => {
            const y = i * ROW;
            const words = `${format(Math.min(atLow, atHigh))} to ${format(Math.max(atLow, atHigh))}`;
            const first = effect.kind === 'rate' && effect.id === measureFirstId;
            const name = `${assumptionName(effect)} (${doubtWords(effect)})`;
            return (
              <g key={`${effect.kind}:${effect.id}`}>
                {active === i && <rect x={0} y={y} width={width} height={ROW} rx={4} fill="var(--color-hover)" />}
                <text x={2} y={y + 13} fill="var(--color-ink)" stroke="var(--color-surface)" strokeWidth={3} paintOrder="stroke">
                  <tspan fontWeight={500}>{fitted(name, width - (words.length + (first ? 22 : 0)) * LETTER - 14)}</tspan>
                  {first && (
                    <tspan fontWeight={600} fill="var(--color-accent-ink)">
                      {' · measure this first'}
                    </tspan>
                  )}
                </text>
                <text x={width - 2} y={y + 13} textAnchor="end" fill="var(--color-muted)" stroke="var(--color-surface)" strokeWidth={3} paintOrder="stroke">
                  {words}
                </text>
                {[{ end: atLow, fill: `url(#${hatchId})` }, { end: atHigh, fill: 'var(--color-accent)' }]
                  // Where both ends lie on one side, the shorter bar is drawn over the longer.
                  .toSorted((a, b) => Math.abs(b.end - base) - Math.abs(a.end - base))
                  .map(({ end, fill }) => (
                    <Side key={fill} from={xOf(base, width)} to={xOf(end, width)} y={y + 19} fill={fill} />
                  ))}
              </g>
            );
          })}
          <line x1={xOf(base, width)} x2={xOf(base, width)} y1={0} y2={bottom + 4} stroke="var(--color-ink)" strokeWidth={1.5} />
        </>
      )}
    </SteppedChart>
  );
}

function Side({ from, to, y, fill }: { from: number; to: number; y: number; fill: string }) {
  return <rect x={Math.min(from, to)} y={y} width={Math.max(1, Math.abs(to - from))} height={BAR} fill={fill} />;
}
