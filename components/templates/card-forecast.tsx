'use client';
import { use } from 'react';
import { formatSampled } from '@/components/simulation/format';
import type { CardForecast as Forecast } from './template-card-data';

/** The expected conversion on a card, as soon as it is known. */
export function CardForecast({ forecast }: { forecast: Promise<Forecast> }) {
  const known = use(forecast);
  if (!known.ok) return <span className="text-faint">No forecast: fill in the rates first</span>;
  return (
    <span title={`Expected with the example answers, of ${known.customers.toLocaleString('en-US')} customers who enter; nine in ten cases lie in the interval (seed ${known.seed}).`}>
      <span className="font-medium text-ink">{formatSampled(known)}</span> convert
    </span>
  );
}
