import type { Bottleneck, SimulationReport, TimeToConvert } from '@/lib/simulation/report';
import { formatCount, formatDays, formatShare } from './format';
import { withinWords } from './horizon';

/** What a run was made of: "100,000 customers within 180 days, seed 1". */
export function runWords({ customers, horizonDays, seed }: Pick<SimulationReport, 'customers' | 'horizonDays' | 'seed'>): string {
  return `${formatCount(customers)} customer${customers === 1 ? '' : 's'} ${withinWords(horizonDays)}, seed ${seed}`;
}

/** Where most conversions are lost, as a title. */
export function bottleneckTitle(bottleneck: Bottleneck | null): string {
  return bottleneck ? `${bottleneck.name} loses ${formatShare(bottleneck.dropout)} of those who reach it` : 'No state stands out as losing conversions';
}

/** What the bottleneck costs: "If those lost at Active went on like the others, another 16.4 % of all who enter would convert." */
export function bottleneckCost({ name, conversionsLost }: Bottleneck): string {
  return `If those lost at ${name} went on like the others, another ${formatShare(conversionsLost)} of all who enter would convert.`;
}

/** How long converting takes, as a title. */
export function timeTitle(times: TimeToConvert | null): string {
  return times ? `Half of those who convert do so within ${formatDays(times.p50)}` : 'Nobody converted in this run';
}
