import type { GivenForecast } from '@/lib/simulation/forecast-report';
import { tableOf } from './data-table';
import { Figure } from './figure';
import { formatCount, formatShare } from './format';
import { IntervalChart, type IntervalRow } from './interval-chart';

type Props = { journeyName: string; forecast: GivenForecast };

/** How sure the conversion is: doubt about the rates and luck of the draw, each alone and both together. */
export function DoubtFigure({ journeyName, forecast }: Props) {
  const { conversion, customers, withinHorizon } = forecast;
  const rows = doubtRows(forecast);
  return (
    <Figure
      title={conversion.sentence}
      note={`Share of ${formatCount(customers)} customers who convert in the end; bands hold 90 % of what may happen.${withinHorizon ? ` ${withinHorizon.sentence}` : ''}`}
      table={tableOf<IntervalRow>(
        `Conversion of ${formatCount(customers)} customers: 90 % intervals by cause`,
        [
          { head: 'Cause', fileHead: 'Cause', value: ({ label }) => label, text: ({ label }) => label },
          { head: 'From', fileHead: 'From (5 %)', value: ({ low }) => low, text: ({ low }) => formatShare(low) },
          { head: 'To', fileHead: 'To (95 %)', value: ({ high }) => high, text: ({ high }) => formatShare(high) },
        ],
        rows,
      )}
      fileName={`${journeyName} conversion interval`}
    >
      <div className="scroll-quiet h-full overflow-y-auto">
        <IntervalChart rows={rows} format={(share) => formatShare(share)} axis="Share who convert in the end" label="How sure the conversion is. Arrow keys step through the causes of doubt." />
      </div>
    </Figure>
  );
}

function doubtRows({ conversion, customers }: GivenForecast): IntervalRow[] {
  const { p5, p50, p95, mean, fromRates, fromLuck } = conversion;
  const span = (low: number, high: number) => `${formatShare(low).replace(' %', '')}–${formatShare(high)}`;
  return [
    { id: 'all', label: 'Both together', low: p5, mid: p50, high: p95, words: `${formatShare(p50)} (90 %: ${span(p5, p95)})`, more: `In nine of ten cases between ${formatShare(p5)} and ${formatShare(p95)} convert.`, main: true },
    { id: 'rates', label: 'Doubt about rates', low: fromRates.p5, mid: mean, high: fromRates.p95, words: span(fromRates.p5, fromRates.p95), more: `${formatShare(fromRates.varianceShare)} of the doubt. Measuring rates narrows it; more customers do not.` },
    { id: 'luck', label: 'Luck of the draw', low: fromLuck.p5, mid: mean, high: fromLuck.p95, words: span(fromLuck.p5, fromLuck.p95), more: `${formatShare(fromLuck.varianceShare)} of the doubt, with ${formatCount(customers)} customers. More customers narrow it.` },
  ];
}
