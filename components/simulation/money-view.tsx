'use client';

import { Coins } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { JOURNEY_PART } from '@/lib/editor/part';
import type { Spread } from '@/lib/simulation/forecast-report';
import { tableOf } from './data-table';
import { Figure } from './figure';
import { formatCount, formatShare } from './format';
import { formatMoney } from './format-money';
import { IntervalChart, type IntervalRow } from './interval-chart';
import type { PanelData } from './panel-data';
import { Waiting } from './waiting';

/** What the journey costs and brings in, with how sure that is. */
export function MoneyView({ journey, forecast, report, fresh, select }: PanelData) {
  if (!forecast) return <Waiting>Working out cost and revenue…</Waiting>;
  const { money, currency, customers } = forecast;
  if (!money) return <NoMoney select={select} />;
  const rows = ([['Revenue', money.revenue], ['Cost', money.cost], ['Profit', money.profit]] as const).map(([label, spread]) => rowOf(label, spread, currency));
  const run = report && fresh ? report.money : null;
  return (
    <div className="grid gap-x-6 gap-y-5 @min-[52rem]:grid-cols-[minmax(0,1fr)_18rem]">
      <Figure
        title={money.sentence}
        note={`Money of ${formatCount(customers)} customers in ${currency}, in the end, every touchpoint that falls due counted as sent. Bands hold 80 % of what may happen (P10 to P90), the line is the middle (P50).`}
        table={tableOf<IntervalRow>(
          `Money of ${formatCount(customers)} customers in ${currency}`,
          [
            { head: '', fileHead: 'Figure', value: ({ label }) => label, text: ({ label }) => label },
            { head: 'P10', fileHead: 'P10', value: ({ low }) => low, text: ({ low }) => formatMoney(low, currency) },
            { head: 'P50', fileHead: 'P50', value: ({ mid }) => mid ?? '', text: ({ mid }) => formatMoney(mid ?? 0, currency) },
            { head: 'P90', fileHead: 'P90', value: ({ high }) => high, text: ({ high }) => formatMoney(high, currency) },
          ],
          rows,
        )}
        fileName={`${journey.name} money`}
      >
        <IntervalChart zero rows={rows} format={(value) => formatMoney(value, currency, true)} axis={`${currency}, all ${formatCount(customers)} customers`} label="Revenue, cost and profit. Arrow keys step through them." />
      </Figure>
      <dl className="tabular grid content-start gap-3 @2xl:grid-cols-2 @min-[52rem]:grid-cols-1">
        {money.roi && <Fact name="Return on what is spent (P10 · P50 · P90)" value={[money.roi.p10, money.roi.p50, money.roi.p90].map((share) => formatReturn(share)).join(' · ')} />}
        <Fact
          name="Each customer, rates as written"
          value={`${formatMoney(money.perEntrant.profit, currency)} profit`}
          more={`${formatMoney(money.perEntrant.revenue, currency)} revenue, ${formatMoney(money.perEntrant.cost, currency)} cost, fixed cost shared`}
        />
        {run && <Fact name="Each customer in the run, under its rules" value={`${formatMoney(run.profitPerEntrant, currency)} profit`} more={`${formatMoney(run.revenuePerEntrant, currency)} revenue, ${formatMoney(run.costPerEntrant, currency)} cost, without fixed cost`} />}
        {run?.costPerConversion != null && <Fact name="Cost of a conversion in the run" value={formatMoney(run.costPerConversion, currency)} />}
        {run?.entrantsToBreakEven != null && <Fact name="Fixed cost is earned back after" value={`${formatCount(Math.ceil(run.entrantsToBreakEven))} customers`} />}
      </dl>
    </div>
  );
}

function rowOf(label: string, { p10, p50, p90, mean }: Spread, currency: string): IntervalRow {
  const text = (value: number) => formatMoney(value, currency, true);
  return { id: label, label, low: p10, mid: p50, high: p90, words: `${text(p50)} (80 %: ${text(p10)} to ${text(p90)})`, more: `On average ${formatMoney(mean, currency)}.`, main: label === 'Profit' };
}

/** A return as people say it: 0.5 → "+50 %". */
function formatReturn(share: number): string {
  const size = Math.abs(share);
  return `${share < 0 ? '−' : '+'}${size >= 10 ? `${formatCount(Math.round(size * 100))} %` : formatShare(size)}`;
}

function Fact({ name, value, more }: { name: string; value: string; more?: string }) {
  return (
    <div>
      <dt className="text-12 text-muted">{name}</dt>
      <dd className="text-16 font-semibold">
        {value}
        {more && <span className="block text-12 font-normal text-faint">{more}</span>}
      </dd>
    </div>
  );
}

function NoMoney({ select }: Pick<PanelData, 'select'>) {
  return (
    <EmptyState
      icon={<Coins />}
      title="What is a conversion worth?"
      className="py-8"
      actions={<Button onClick={() => select(JOURNEY_PART)}>Fill in the economics</Button>}
    >
      Give the value of a conversion and what a touch costs under Economics, in the inspector. Then you see cost, revenue and return here, with how sure they are.
    </EmptyState>
  );
}
