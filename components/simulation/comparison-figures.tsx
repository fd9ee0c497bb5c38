'use client';

import type { Remote } from 'comlink';
import { useMemo } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Journey } from '@/lib/journey/journey';
import type { Comparison } from '@/lib/simulation/compare';
import type { ForecastOptions } from '@/lib/simulation/forecast-report';
import type { SimulationOptions } from '@/lib/simulation/report';
import { tableOf } from './data-table';
import { Figure } from './figure';
import type { ForecastWorker } from './forecast-worker';
import { formatCount, formatDays, formatShare } from './format';
import { formatMoney, formatMoneyChange, formatPoints } from './format-money';
import { IntervalChart, type IntervalRow } from './interval-chart';
import { useAnswer } from './use-answer';
import type { Rival } from './use-rivals';
import { Waiting } from './waiting';

type Question = { a: Journey; b: Journey; options: ForecastOptions };
type Props = { journey: Journey; rival: Rival; options: SimulationOptions | undefined; same: boolean };

/** Both sides in figures, and their difference with its interval. */
export function ComparisonFigures({ journey, rival, options, same }: Props) {
  const [customers, seed, horizonMs] = [options?.customers, options?.seed, options?.horizonMs];
  const other = rival.journey;
  const question = useMemo<Question | undefined>(
    () => (customers === undefined || seed === undefined || same ? undefined : { a: journey, b: other, options: { customers, seed, ...(horizonMs !== undefined && { horizonMs }) } }),
    [journey, other, customers, seed, horizonMs, same],
  );
  const { value, failure, question: answered } = useAnswer(question, ask);
  if (same) return <div className="h-48"><Waiting>Change a rate to see what it would do.</Waiting></div>;
  if (failure) {
    return (
      <Notice tone="danger" title="The journeys were not compared">
        {failure}
      </Notice>
    );
  }
  if (!value || !answered) return <div className="h-48"><Waiting>Comparing…</Waiting></div>;
  if (!value.ok) {
    return (
      <Notice tone="warning" title="The comparison would mean nothing yet">
        <ul className="space-y-1">
          {value.refusals.map(({ message, journey: side }) => (
            <li key={`${side}${message}`}>{`${side === 'a' ? 'This draft: ' : side === 'b' ? `${rival.label}: ` : ''}${message}`}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return <Sides value={value} rival={rival} currency={answered.a.economics.currency} customers={answered.options.customers} name={journey.name} old={answered !== question} />;
}

type Given = Extract<Comparison, { ok: true }>;
type SidesProps = { value: Given; rival: Rival; currency: string; customers: number; name: string; old: boolean };

function Sides({ value, rival, currency, customers, name, old }: SidesProps) {
  const half = Math.max(1, Math.round(customers / 2));
  const points = (low: number, high: number) => `${formatPoints(low).replace(' points', '')} to ${formatPoints(high)}`;
  const { conversion, observed } = value;
  const rows: IntervalRow[] = [
    { id: 'rates', label: 'Doubt about rates', low: conversion.p5, mid: conversion.difference, high: conversion.p95, words: points(conversion.p5, conversion.p95), more: 'Rates that both have in common are drawn alike on both sides.', main: true },
    { id: 'luck', label: `And luck of the draw, ${formatCount(half)} customers each`, low: observed.p5, mid: conversion.difference, high: observed.p95, words: points(observed.p5, observed.p95), more: 'What a test of one against the other would show.' },
  ];
  return (
    <div className={old ? 'flex flex-col gap-4 opacity-60' : 'flex flex-col gap-4'}>
      <Figure
        title={sentenceOf(value, rival.label)}
        note="Difference in the share who convert in the end, in percentage points; bands hold 90 % of what may happen. The same random numbers on both sides."
        table={tableOf<IntervalRow>(
          `${rival.label} less this draft: share who convert`,
          [
            { head: 'Cause of doubt', fileHead: 'Cause of doubt', value: ({ label }) => label, text: ({ label }) => label },
            { head: 'Difference', fileHead: 'Difference', value: ({ mid }) => mid ?? '', text: ({ mid }) => formatPoints(mid ?? 0) },
            { head: 'From', fileHead: 'From (5 %)', value: ({ low }) => low, text: ({ low }) => formatPoints(low) },
            { head: 'To', fileHead: 'To (95 %)', value: ({ high }) => high, text: ({ high }) => formatPoints(high) },
          ],
          rows,
        )}
        fileName={`${name} compared`}
      >
        <IntervalChart zero rows={rows} format={formatPoints} axis={`${rival.label} less this draft`} label="Difference in conversion. Arrow keys step through the causes of doubt." />
      </Figure>
      <BothSides value={value} rival={rival} currency={currency} customers={customers} />
    </div>
  );
}

function BothSides({ value: { conversion, withinHorizon, daysToConvert, profit }, rival, currency, customers }: Pick<SidesProps, 'value' | 'rival' | 'currency' | 'customers'>) {
  const money = (amount: number) => formatMoney(amount, currency);
  const rows = [
    { name: 'Convert in the end', a: formatShare(conversion.a), b: formatShare(conversion.b), change: formatPoints(conversion.difference) },
    ...(withinHorizon ? [{ name: 'Convert in time', a: formatShare(withinHorizon.a), b: formatShare(withinHorizon.b), change: formatPoints(withinHorizon.difference) }] : []),
    ...(daysToConvert ? [{ name: 'Mean time to convert', a: formatDays(daysToConvert.a), b: formatDays(daysToConvert.b), change: `${formatDays(Math.abs(daysToConvert.difference))} ${daysToConvert.difference < 0 ? 'sooner' : 'later'}` }] : []),
    ...(profit ? [{ name: `Profit of ${formatCount(customers)} customers`, a: money(profit.a), b: money(profit.b), change: `${formatMoneyChange(profit.difference, currency)} (90 %: ${formatMoneyChange(profit.p5, currency, true)} to ${formatMoneyChange(profit.p95, currency, true)})` }] : []),
  ];
  return (
    <table className="tabular w-full text-12">
      <caption className="sr-only">Both sides, rates as written</caption>
      <thead>
        <tr className="text-muted">
          <th className="pb-1 text-left font-medium">
            <span className="sr-only">Figure</span>
          </th>
          <th scope="col" className="pb-1 pl-3 text-right font-medium">
            This draft
          </th>
          <th scope="col" className="pb-1 pl-3 text-right font-medium">
            {rival.label}
          </th>
          <th scope="col" className="pb-1 pl-3 text-right font-medium">
            Difference
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, a, b, change }) => (
          <tr key={name} className="border-t border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {name}
            </th>
            <td className="py-1.5 pl-3 text-right whitespace-nowrap">{a}</td>
            <td className="py-1.5 pl-3 text-right whitespace-nowrap">{b}</td>
            <td className="py-1.5 pl-3 text-right">{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which side is better, and how sure that is: never surer than the figures. */
export function sentenceOf({ conversion, bBetter }: Pick<Given, 'conversion' | 'bBetter'>, rival: string): string {
  const { a, b, difference } = conversion;
  if (Math.abs(difference) < 1e-12) return `Both convert ${formatShare(a)}`;
  const sides = `${rival} converts ${formatShare(b)}, this draft ${formatShare(a)}`;
  const [chance, better] = bBetter >= 0.5 ? [bBetter, rival] : [1 - bBetter, 'this draft'];
  if (chance < 0.55) return `${sides}: with what is known of the rates, neither is clearly better`;
  return chance > 0.995 ? `${sides}: ${better} is almost certainly better` : `${sides}: ${better} is better with a chance of ${formatShare(Math.round(chance * 100) / 100)}`;
}

function ask(forecaster: Remote<ForecastWorker>, { a, b, options }: Question): Promise<Comparison> {
  return forecaster.compare(a, b, options);
}
