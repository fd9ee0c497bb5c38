import type { ReactNode } from 'react';
import { RelativeTime } from '@/components/builder/relative-time';
import { SensitivityFigure } from '@/components/blueprint/figures';
import { formatCount, formatDays, formatSampled, formatShare } from '@/components/simulation/format';
import { formatMoney } from '@/components/simulation/format-money';
import { assumptionName, doubtWords, formatAssumption, tornadoRows } from '@/components/simulation/tornado-rows';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { GivenForecast, Spread } from '@/lib/simulation/forecast-report';
import type { ApprovalData } from './approval-data';
import { PagePart } from './page-part';

/** How many assumptions are told; the rest moves less. */
const MOST = 5;

/** What is expected, how sure that is, and which assumptions it leans on most. */
export function ForecastPart({ forecast: { made, madeAtMs } }: Pick<ApprovalData, 'forecast'>) {
  return (
    <PagePart id="forecast" title="What to expect">
      {made.ok ? (
        <Given forecast={made} madeAtMs={madeAtMs} />
      ) : (
        <Notice tone="warning" title="There are no figures">
          {made.refusals.map(({ message }) => message).join(' ')}
        </Notice>
      )}
    </PagePart>
  );
}

function Given({ forecast, madeAtMs }: { forecast: GivenForecast; madeAtMs: number }) {
  const { conversion, customers, withinHorizon, curve, money, currency, tornado, tornadoBase, measureFirst, seed, horizonDays, assumptions, contentHash } = forecast;
  const weakest = tornadoRows(tornado, 'conversion').slice(0, MOST);
  return (
    <>
      <dl className="grid gap-x-6 gap-y-4 text-13 sm:grid-cols-2">
        <Figure name={`Convert, of ${formatCount(customers)} who may enter`} more={withinHorizon?.sentence}>
          {formatSampled({ rate: conversion.p50, low: conversion.p5, high: conversion.p95 })}
        </Figure>
        <Figure name="Time to convert, of those who do: P10 · P50 · P90">{curve.p90Days === 0 ? 'The journey gives no durations' : [curve.p10Days, curve.p50Days, curve.p90Days].map((days) => (days === null ? 'later' : formatDays(days))).join(' · ')}</Figure>
        {money && <Figure name="Cost of all: P10 · P50 · P90">{spreadWords(money.cost, currency)}</Figure>}
        {money && (
          <Figure name="Revenue of all: P10 · P50 · P90" more={`Profit ${spreadWords(money.profit, currency)}`}>
            {spreadWords(money.revenue, currency)}
          </Figure>
        )}
      </dl>
      <h3 className="mt-6 text-13 font-medium">What it leans on most</h3>
      {weakest.length > 0 ? (
        <>
          <ul className="mt-1 divide-y divide-line text-13">
            {weakest.map(({ effect, atLow, atHigh }) => (
              <li key={`${effect.kind} ${effect.id}`} className="grid gap-x-4 py-1.5 sm:grid-cols-[minmax(0,1fr)_auto]">
                <span className="wrap-anywhere">
                  {assumptionName(effect)}: <span className="tabular font-medium">{formatAssumption(effect.value, effect.unit)}</span> <span className="tabular text-12 text-muted">({doubtWords(effect)})</span>
                </span>
                <span className="tabular text-12 leading-5 text-muted">
                  conversion {formatShare(Math.min(atLow, atHigh))} to {formatShare(Math.max(atLow, atHigh))}
                </span>
              </li>
            ))}
          </ul>
          <div className="mt-4 max-w-140">
            <SensitivityFigure tornado={tornado} tornadoBase={tornadoBase} />
          </div>
        </>
      ) : (
        <p className="text-13 text-muted">No assumption moves conversion.</p>
      )}
      {measureFirst && (
        <p className="mt-4 max-w-160 text-13">
          <span className="font-medium">Measure first:</span> {measureFirst.sentence}
        </p>
      )}
      <details className="mt-4 text-12 text-muted">
        <summary className="w-fit rounded-md">How it was made, and what is assumed</summary>
        <p className="mt-2">
          {formatCount(customers)} customers, {horizonDays === null ? 'no time limit' : `${formatCount(horizonDays)} days`}, rates drawn {formatCount(conversion.draws)} times from seed {seed}; made <RelativeTime atMs={madeAtMs} /> when approval was asked, of exactly this content (<code className="font-mono">{contentHash.slice(0, 12)}</code>).{' '}
          <TextLink href="/help/simulation">How forecasts are made</TextLink>
        </p>
        <ul className="mt-2 list-disc space-y-1 pl-4">
          {assumptions.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Figure({ name, more, children }: { name: string; more?: string | undefined; children: ReactNode }) {
  return (
    <div>
      <dt className="text-12 text-muted">{name}</dt>
      <dd className="tabular text-14 font-semibold">
        {children}
        {more && <span className="block text-12 font-normal text-pretty text-faint">{more}</span>}
      </dd>
    </div>
  );
}

function spreadWords({ p10, p50, p90 }: Spread, currency: string): string {
  return [p10, p50, p90].map((amount) => formatMoney(amount, currency, true)).join(' · ');
}
