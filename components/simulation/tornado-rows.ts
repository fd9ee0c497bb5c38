import type { AssumptionEffect, GivenForecast } from '@/lib/simulation/forecast-report';
import { tableOf, type DataTable } from './data-table';
import { formatDays, formatShare } from './format';
import { formatMoney } from './format-money';

export type Measure = 'conversion' | 'profit';

/** One bar: what the measure would be with the assumption at its low and at its high end. */
export type TornadoRow = { effect: AssumptionEffect; atLow: number; atHigh: number; swing: number };

/** Bars that are drawn; the rest stand in the table. */
const MOST_BARS = 12;
/** Swings below this part of the widest one cannot be seen. */
const LEAST_PART = 0.01;

/** The rows worth a bar: the widest, without those that could not be seen beside them. */
export function drawnRows(rows: readonly TornadoRow[]): readonly TornadoRow[] {
  const least = (rows[0]?.swing ?? 0) * LEAST_PART;
  return rows.filter(({ swing }) => swing >= least).slice(0, MOST_BARS);
}

/** The widest swing first; assumptions that move nothing are left out. */
export function tornadoRows(effects: readonly AssumptionEffect[], measure: Measure): TornadoRow[] {
  return effects
    .flatMap((effect): TornadoRow[] => {
      const ends = effect[measure];
      if (!ends) return [];
      const swing = Math.abs(ends.atHigh - ends.atLow);
      return [{ effect, ...ends, swing }];
    })
    .filter(({ swing, atHigh }) => swing > Math.abs(atHigh) * 1e-9)
    .toSorted((a, b) => b.swing - a.swing);
}

/** The value of an assumption as it is written: "20 %", "14 days". */
export function formatAssumption(value: number, unit: AssumptionEffect['unit']): string {
  return unit === 'share' ? formatShare(value) : formatDays(value);
}

/** What an assumption is: "Rate of Awareness → Consideration", "Timeout of Trial". */
export function assumptionName({ kind, label }: Pick<AssumptionEffect, 'kind' | 'label'>): string {
  return kind === 'rate' ? `Rate of ${label}` : kind === 'duration' ? `Time of ${label}` : label;
}

const SOURCES: Record<AssumptionEffect['source'], string> = { historical: 'measured', benchmark: 'benchmark', estimate: 'estimate', none: 'no source' };

/** How sure the assumption is: "12–28 %, estimate"; a time is only stretched. */
export function doubtWords({ kind, low, high, unit, source }: AssumptionEffect): string {
  const ends = unit === 'share' ? `${formatShare(low).replace(' %', '')}–${formatShare(high)}` : `${formatDays(low)} to ${formatDays(high)}`;
  return kind === 'rate' ? `${ends}, ${SOURCES[source]}` : `${ends}, a quarter less or more`;
}

export function formatMeasure(value: number, measure: Measure, currency: string): string {
  return measure === 'profit' ? formatMoney(value, currency, true) : formatShare(value);
}

/** The sentence the tornado proves. */
export function tornadoTitle([first]: readonly TornadoRow[], measure: Measure, currency: string): string {
  if (!first) return `No assumption moves ${measure === 'profit' ? 'profit' : 'conversion'}`;
  const [least, most] = [Math.min(first.atLow, first.atHigh), Math.max(first.atLow, first.atHigh)];
  const format = (value: number) => formatMeasure(value, measure, currency);
  const name = assumptionName(first.effect);
  return `The ${name.charAt(0).toLowerCase()}${name.slice(1)} decides most: ${measure === 'profit' ? 'profit' : 'conversion'} from ${format(least)} to ${format(most)}`;
}

/** What stands behind the tornado. */
export function tornadoTable(rows: readonly TornadoRow[], measure: Measure, { currency, customers }: Pick<GivenForecast, 'currency' | 'customers'>): DataTable {
  const what = measure === 'profit' ? `Profit of all customers (${currency})` : 'Conversion';
  return tableOf<TornadoRow>(
    `${what} at the low and the high end of every assumption, ${customers.toLocaleString('en-US')} customers`,
    [
      { head: 'Assumption', fileHead: 'Assumption', value: ({ effect }) => assumptionName(effect), text: ({ effect }) => assumptionName(effect) },
      { head: 'Value', fileHead: 'Value (share or days)', value: ({ effect }) => effect.value, text: ({ effect }) => formatAssumption(effect.value, effect.unit) },
      { head: 'Low', fileHead: 'Low end', value: ({ effect }) => effect.low, text: ({ effect }) => formatAssumption(effect.low, effect.unit) },
      { head: 'High', fileHead: 'High end', value: ({ effect }) => effect.high, text: ({ effect }) => formatAssumption(effect.high, effect.unit) },
      { head: 'At low', fileHead: `${what} at the low end`, value: ({ atLow }) => atLow, text: ({ atLow }) => formatMeasure(atLow, measure, currency) },
      { head: 'At high', fileHead: `${what} at the high end`, value: ({ atHigh }) => atHigh, text: ({ atHigh }) => formatMeasure(atHigh, measure, currency) },
      {
        head: 'Of the doubt',
        fileHead: 'Share of the doubt about conversion it causes',
        value: ({ effect }) => effect.varianceShare ?? '',
        text: ({ effect }) => (effect.varianceShare === null ? '–' : formatShare(effect.varianceShare)),
      },
    ],
    rows,
  );
}
