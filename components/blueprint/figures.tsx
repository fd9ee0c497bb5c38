import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { describeShare } from '@/lib/journey/rate';
import type { GivenForecast } from '@/lib/simulation/forecast-report';

/** Who reaches each state, of all who enter, as bars from zero. The table of states beside it holds the same figures. */
export function ReachFigure({ exact }: Pick<GivenForecast, 'exact'>) {
  const { states, bottleneck } = exact;
  return (
    <figure className="break-inside-avoid">
      <figcaption className="text-13 font-medium print:text-12">{bottleneck ? `${bottleneck.name} loses ${describeShare(bottleneck.dropout)} of those who reach it` : 'No state stands out as losing conversions'}</figcaption>
      <p className="text-12 text-faint print:text-11">Share of all who enter that reach each state, without a time limit</p>
      <ul className="mt-2 space-y-1.5 text-12 print:text-11">
        {states.map(({ id, name, reach }) => (
          <li key={id} className="grid grid-cols-[8rem_1fr_3.5rem] items-center gap-2">
            <span className="truncate">{name || id}</span>
            <span aria-hidden className="h-3 rounded-sm bg-sunken print:[print-color-adjust:exact]">
              <span className="block h-full rounded-sm bg-accent print:[print-color-adjust:exact]" style={{ width: `${Math.min(100, reach * 100)}%` }} />
            </span>
            <span className="tabular text-right">{describeShare(reach)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [360, 150, 42, 20];

/** Who has converted as days go by, of all who enter. */
export function TimeFigure({ curve, horizonDays }: Pick<GivenForecast, 'curve' | 'horizonDays'>) {
  const { points, sentence } = curve;
  const last = points.at(-1);
  if (!last || last.days <= 0) return null;
  const most = Math.max(...points.map(({ converted }) => converted), 1e-9);
  const x = (days: number) => LEFT + (days / last.days) * (WIDTH - LEFT - 4);
  const y = (share: number) => HEIGHT - BOTTOM - (share / most) * (HEIGHT - BOTTOM - 8);
  const line = points.map(({ days, converted }, i) => `${i ? 'L' : 'M'}${x(days).toFixed(1)} ${y(converted).toFixed(1)}`).join('');
  return (
    <figure className="break-inside-avoid">
      <figcaption className="text-13 font-medium print:text-12">{sentence}</figcaption>
      <p className="text-12 text-faint print:text-11">Share of all who enter that have converted{horizonDays === null ? '' : `, within ${horizonDays} days`}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mt-2 w-full max-w-120" aria-hidden>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={LEFT} x2={WIDTH - 4} y1={y(most * part)} y2={y(most * part)} stroke="var(--color-line)" />
            <text x={LEFT - 4} y={y(most * part) + 3} textAnchor="end" fontSize={10} fill="var(--color-faint)">
              {describeShare(most * part)}
            </text>
          </g>
        ))}
        {[0, 0.5, 1].map((part) => (
          <text key={part} x={x(last.days * part)} y={HEIGHT - 6} textAnchor={part === 0 ? 'start' : part === 1 ? 'end' : 'middle'} fontSize={10} fill="var(--color-faint)">
            {part === 0 ? 'day 0' : Math.round(last.days * part)}
          </text>
        ))}
        <path d={`${line}L${x(last.days)} ${y(0)}L${x(0)} ${y(0)}Z`} fill="var(--color-accent-soft)" />
        <path d={line} fill="none" stroke="var(--color-accent)" strokeWidth={2} />
      </svg>
      <VisuallyHidden>
        By day {Math.round(last.days)}, {describeShare(last.converted)} have converted.
      </VisuallyHidden>
    </figure>
  );
}

const MOST_BARS = 6;

/** What conversion becomes when one assumption is wrong: the longest bars first. */
export function SensitivityFigure({ tornado, tornadoBase }: Pick<GivenForecast, 'tornado' | 'tornadoBase'>) {
  const bars = tornado.filter(({ conversion: { atLow, atHigh } }) => Math.abs(atHigh - atLow) > 1e-6).sort((a, b) => Math.abs(b.conversion.atHigh - b.conversion.atLow) - Math.abs(a.conversion.atHigh - a.conversion.atLow)).slice(0, MOST_BARS);
  if (bars.length === 0) return null;
  const ends = bars.flatMap(({ conversion }) => [conversion.atLow, conversion.atHigh]);
  const [least, most] = [Math.min(...ends, tornadoBase.conversion), Math.max(...ends, tornadoBase.conversion)];
  const at = (share: number) => ((share - least) / (most - least || 1)) * 100;
  return (
    <figure className="break-inside-avoid">
      <figcaption className="text-13 font-medium print:text-12">{bars[0]!.label} moves conversion most</figcaption>
      <p className="text-12 text-faint print:text-11">Conversion when a rate is at its P10 or P90, or a time a quarter shorter or longer; the line is conversion as written, {describeShare(tornadoBase.conversion)}</p>
      <ul className="mt-2 space-y-1.5 text-12 print:text-11">
        {bars.map(({ id, kind, label, conversion: { atLow, atHigh } }) => {
          const [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
          return (
            <li key={`${kind}${id}`} className="grid grid-cols-[10rem_1fr_7rem] items-center gap-2">
              <span className="truncate" title={label}>{kind === 'rate' ? 'Rate' : 'Time'} of {label.replace(/^Timeout of /, 'timeout, ')}</span>
              <span aria-hidden className="relative h-3 print:[print-color-adjust:exact]">
                <span className="absolute inset-y-0 rounded-sm bg-accent print:[print-color-adjust:exact]" style={{ left: `${at(from)}%`, width: `${Math.max(0.5, at(to) - at(from))}%` }} />
                <span className="absolute -inset-y-1 w-px bg-ink" style={{ left: `${at(tornadoBase.conversion)}%` }} />
              </span>
              <span className="tabular text-right">{describeShare(from)} to {describeShare(to)}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
