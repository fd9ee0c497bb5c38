import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { compare } from './compare';
import type { ForecastOptions } from './forecast-report';
import { businessSale, sixStates, trial } from './testing/journeys';

const options: ForecastOptions = { customers: 10_000, seed: 1, draws: 2_000 };

function compared(a: Journey, b: Journey, more: Partial<ForecastOptions> = {}) {
  const found = compare(a, b, { ...options, ...more });
  if (!found.ok) throw new Error(JSON.stringify(found.refusals));
  return found;
}

const withRate = (journey: Journey, id: string, value: number): Journey => ({
  ...journey,
  transitions: journey.transitions.map((t) => (t.id === id ? { ...t, probability: { ...t.probability!, value } } : t)),
});

describe('the same random numbers on both sides', () => {
  test('a journey against itself differs by nothing, in every draw', () => {
    const found = compared(sixStates, structuredClone(sixStates));
    expect(found.conversion).toMatchObject({ difference: 0, p5: 0, p95: 0 });
    expect(found).toMatchObject({ bBetter: 0.5, profit: null, sentence: 'Both convert 9.6 %.' });
    expect(found.observed.p5).toBeLessThan(0);
    expect(found.observed.p95).toBeGreaterThan(0);
  });

  test('what both share cancels: the paired interval is much narrower than two forecasts suggest', () => {
    const found = compared(businessSale, withRate(businessSale, 't0', 0.22));
    expect(found.conversion.difference).toBeCloseTo(businessSaleRate * 0.1, 9);
    const alone = compared(businessSale, trial).conversion;
    expect(found.conversion.p95 - found.conversion.p5).toBeLessThan((alone.p95 - alone.p5) / 5);
    expect(found.bBetter).toBeGreaterThan(0.6);
  });

  test('exchanging the sides exchanges the signs', () => {
    const there = compared(businessSale, trial).conversion;
    const back = compared(trial, businessSale).conversion;
    expect(back).toMatchObject({ difference: -there.difference, p5: expect.closeTo(-there.p95, 12), p95: expect.closeTo(-there.p5, 12) });
  });
});
const businessSaleRate = (0.2 * 0.3 * 0.45 * 0.7 * 0.18) / (1 - 0.3 * 0.2);

test('time, profit and the limit', () => {
  const money = { currency: 'USD', valuePerConversion: 100, costPerTouch: {} };
  const faster = { ...trial, economics: money, transitions: trial.transitions.map((t) => ({ ...t, duration: { kind: 'fixed' as const, value: 'P1D' } })) };
  const found = compared({ ...trial, economics: money }, faster, { horizonMs: 7 * DAY_MS });
  expect(found.daysToConvert!.difference).toBeLessThan(0);
  expect(found.conversion.difference).toBe(0);
  expect(found.withinHorizon!.difference).toBeGreaterThan(0.05);
  expect(found.profit).toMatchObject({ a: expect.closeTo(found.withinHorizon!.a * 100 * 10_000, 6), difference: expect.closeTo(found.withinHorizon!.difference * 100 * 10_000, 6) });
});

test('what has no answer says on which side', () => {
  expect(compare(trial, { ...trial, entry: { ...trial.entry, start: 'nowhere' } }, { ...options, customers: 0 })).toMatchObject({
    ok: false,
    refusals: [{ journey: 'options', message: expect.stringContaining('customers') }, { journey: 'b', message: expect.stringContaining('start') }],
  });
});
