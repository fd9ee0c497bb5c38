'use client';

import { useMemo, useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import { Figure } from './figure';
import { formatCount } from './format';
import { GoalSeek } from './goal-seek';
import type { PanelData } from './panel-data';
import { TornadoChart } from './tornado-chart';
import { drawnRows, tornadoRows, tornadoTable, tornadoTitle, type Measure } from './tornado-rows';
import { Waiting } from './waiting';

const MEASURES: readonly { value: Measure; label: string }[] = [
  { value: 'conversion', label: 'By conversions' },
  { value: 'profit', label: 'By money' },
];

/** Which assumptions decide, which to measure first, and what a rate would have to be. */
export function SensitivityView({ journey, forecast, forecastFresh }: PanelData) {
  const [chosen, setChosen] = useState<Measure>('conversion');
  const money = forecast?.money != null;
  const measure = money ? chosen : 'conversion';
  const rows = useMemo(() => (forecast ? tornadoRows(forecast.tornado, measure) : []), [forecast, measure]);
  if (!forecast) return <Waiting>Working out what decides…</Waiting>;
  const drawn = drawnRows(rows);
  const { currency, customers, horizonDays, tornadoBase, measureFirst } = forecast;
  const what = measure === 'profit' ? `Profit of ${formatCount(customers)} customers` : `Share of entrants who convert${horizonDays === null ? '' : ` within ${horizonDays} days`}`;
  return (
    <div className="grid items-start gap-x-6 gap-y-5 @min-[52rem]:grid-cols-[minmax(0,1fr)_18rem]">
      <Figure
        title={tornadoTitle(rows, measure, currency)}
        note={`${what} if one assumption is at its low end (hatched) or high end (solid), all else as written. One rate in ten lies below the low end, one in ten above the high end.${drawn.length < rows.length ? restWords(rows.length - drawn.length) : ''}`}
        choices={money && <Segmented dense aria-label="Rank by" value={chosen} onValueChange={setChosen} options={MEASURES} />}
        table={tornadoTable(rows, measure, forecast)}
        fileName={`${journey.name} sensitivity by ${measure}`}
      >
        {drawn.length > 0 ? (
          <TornadoChart
            rows={drawn}
            base={(measure === 'profit' ? tornadoBase.profit : tornadoBase.conversion) ?? 0}
            measure={measure}
            currency={currency}
            measureFirstId={measureFirst?.id}
            label="What each assumption does. Arrow keys step through the assumptions."
          />
        ) : (
          <Waiting>No rate or time changes the result. Give transitions rates that lead to an outcome that counts as converted.</Waiting>
        )}
      </Figure>
      <div className="flex flex-col gap-5">
        <section aria-label="What to measure first">
          <h3 className="text-13 font-semibold">What to measure first</h3>
          <p className="text-12 text-pretty text-muted">{measureFirst?.sentence ?? 'Every rate is taken as certain, so there is nothing to measure.'}</p>
        </section>
        <GoalSeek journey={journey} forecast={forecast} current={forecastFresh} />
      </div>
    </div>
  );
}

function restWords(count: number): string {
  return count === 1 ? ' One more assumption, which hardly matters, stands in the table.' : ` ${count} more assumptions, which hardly matter, stand in the table.`;
}
