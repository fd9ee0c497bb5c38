import type { Bottleneck, ExactReport, SimulationReport, TimeToConvert } from '@/lib/simulation/report';
import { formatCount, formatDays, formatShare } from './format';
import { withinWords } from './horizon';

type Run = Pick<SimulationReport, 'customers' | 'horizonDays' | 'seed'> & { touches?: unknown };

/** What a run was made of: "100,000 customers within 180 days, seed 1", and "rates alone" where no touchpoint acted. */
export function runWords({ customers, horizonDays, seed, touches }: Run): string {
  return `${formatCount(customers)} customer${customers === 1 ? '' : 's'} ${withinWords(horizonDays)}, seed ${seed}${touches === null ? ', rates alone' : ''}`;
}

/** Where most conversions are lost, as a title. */
export function bottleneckTitle({ name, dropout }: Bottleneck): string {
  return `${name} loses ${formatShare(dropout)} of those who reach it`;
}

type Reached = Pick<ExactReport, 'bottleneck'> & { conversion: number | { rate: number }; inProgress?: number; horizonDays?: number | null };

/** What the chart of reach shows: the bottleneck; without one, how many are still inside, that nobody converts, or that nothing stands out. */
export function reachTitle({ bottleneck, conversion, inProgress = 0, horizonDays = null }: Reached): string {
  if (bottleneck) return bottleneckTitle(bottleneck);
  if (inProgress > 0 && horizonDays !== null) return `${formatShare(inProgress)} are still inside after ${formatDays(horizonDays)}`;
  const rate = typeof conversion === 'number' ? conversion : conversion.rate;
  return rate > 0 ? 'No state stands out as losing conversions' : 'Nobody converts yet';
}

/** What the bottleneck costs: "If those lost at Active went on like the others, another 16.4 % of all who enter would convert." */
export function bottleneckCost({ name, conversionsLost }: Bottleneck): string {
  return `If those lost at ${name} went on like the others, another ${formatShare(conversionsLost)} of all who enter would convert.`;
}

/** How long converting takes, as a title. */
export function timeTitle(times: TimeToConvert | null): string {
  if (!times) return 'Nobody converted in this run';
  return formatDays(times.p10) === formatDays(times.p90)
    ? `Most of those who convert take ${formatDays(times.p50)}`
    : `Half of those who convert do so within ${formatDays(times.p50)}`;
}
