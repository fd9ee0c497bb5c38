import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { momentsOf, solveAbsorbing } from './absorbing';
import { arcRewards, arcSquares } from './arc-rewards';
import { compile } from './compile';
import { startMonteCarlo } from './monte-carlo';
import { solveChain } from './exact';
import { anyJourney } from './testing/any-journey';
import { journeyOf, sixStates } from './testing/journeys';
import { conversionBounds, stepFor, timeCurve, watch } from './time-curve';

function watched(journey: Journey, horizonDays: number, stepMs = stepFor(horizonDays * DAY_MS)) {
  const chain = compile(journey);
  const { limitMs } = arcRewards(journey, chain);
  const how = { horizonMs: horizonDays * DAY_MS, stepMs };
  return { ...watch(chain, limitMs, how), bounds: conversionBounds(chain, limitMs, how) };
}

const twoWaits = journeyOf({
  states: [{ id: 'a', after: 'P30D', to: 'b' }, { id: 'b', after: 'P30D' }],
  ways: [{ from: 'b', to: 'won', p: 1, takes: 'P20D' }],
}); // prettier-ignore

describe('fixed times are exact', () => {
  test('nobody before, everybody from the very moment on', () => {
    const { converted, stepMs, bounds } = watched(twoWaits, 60);
    expect(converted[(50 * DAY_MS) / stepMs - 1]).toBe(0);
    expect(converted[(50 * DAY_MS) / stepMs]).toBe(1);
    expect(bounds).toEqual({ low: 1, high: 1 });
    expect(watched(twoWaits, 49).converted.at(-1)).toBe(0);
  });

  test('a loop at once within one step counts as a whole', () => {
    const spin = journeyOf({
      states: [{ id: 'a' }, { id: 'b' }],
      ways: [{ from: 'a', to: 'b', p: 1 }, { from: 'b', to: 'a', p: 0.5, takes: 'PT1M' }, { from: 'b', to: 'won', p: 0.5, takes: 'PT1M', priority: 2 }],
    }); // prettier-ignore
    const { bounds } = watched(spin, 1, 6 * HOUR_MS);
    expect(bounds.high).toBeCloseTo(1, 12);
    expect(bounds.low).toBeCloseTo(1 - 0.5 ** 4, 12);
  });

  test('the journey’s own timeout moves everyone inside once', () => {
    const at = (to?: string) => watched({ ...twoWaits, timeout: { after: 'P10D', ...(to && { to }) } }, 60);
    expect(at('gone').lost.at(-1)).toBe(1);
    expect(at().lost.at(-1)).toBe(1);
    const moved = at('b');
    expect(moved.converted[(30 * DAY_MS) / moved.stepMs - 1]).toBe(0);
    expect(moved.converted[(30 * DAY_MS) / moved.stepMs]).toBe(1);
    expect(moved.bounds).toEqual({ low: 1, high: 1 });
  });
});

test('on six states: moments of the curve are those in closed form, and the bounds are close', () => {
  const chain = compile(sixStates);
  const rewards = arcRewards(sixStates, chain);
  const { stayMs: mean, converts } = rewards;
  const square = arcSquares(sixStates, chain, rewards).stayMs2;
  const system = solveAbsorbing(chain);
  const closed = momentsOf(chain, system, { mean, square, weight: system.expect(converts), end: (k) => converts[k]! })!;
  const { converted, stepMs, bounds } = watched(sixStates, 800, DAY_MS);
  const total = converted.at(-1)!;
  let [first, second] = [0, 0];
  converted.forEach((so, t) => {
    const share = (so - (t > 0 ? converted[t - 1]! : 0)) / total;
    first += share * t * stepMs;
    second += share * (t * stepMs) ** 2;
  });
  expect(total).toBeCloseTo(solveChain(chain).conversion, 6);
  expect(first / closed.mean).toBeCloseTo(1, 3);
  expect((second - first ** 2) / closed.variance).toBeCloseTo(1, 2);
  expect(bounds.low).toBeLessThanOrEqual(total);
  expect(bounds.high).toBeGreaterThanOrEqual(total);
});

test('any journey: shares stay shares, the bounds hold the figure, and sampling agrees', () => {
  const customers = 4_000;
  fc.assert(
    fc.property(anyJourney, fc.integer({ min: 1, max: 120 }), fc.maxSafeNat(), (journey, days, seed) => {
      const chain = compile(journey);
      const { converted, lost, neutral, bounds } = watched(journey, days, stepFor(days * DAY_MS, 200));
      for (const series of [converted, lost, neutral]) series.forEach((so, t) => expect(so).toBeGreaterThanOrEqual(t > 0 ? series[t - 1]! - 1e-12 : 0));
      expect(converted.at(-1)! + lost.at(-1)! + neutral.at(-1)!).toBeLessThanOrEqual(1 + 1e-9);
      expect(converted.at(-1)!).toBeGreaterThanOrEqual(bounds.low - 1e-9);
      expect(converted.at(-1)!).toBeLessThanOrEqual(bounds.high + 1e-9);
      if (chain.start < 0) return;
      const { tally, run } = startMonteCarlo(chain, { seed, horizonMs: days * DAY_MS });
      run(customers);
      const share = tally.converted / customers;
      const error = 4.5 * Math.sqrt(Math.max(bounds.high * (1 - bounds.high), bounds.low * (1 - bounds.low)) / customers) + 5 / customers;
      expect(share).toBeGreaterThanOrEqual(bounds.low - error);
      expect(share).toBeLessThanOrEqual(bounds.high + error);
    }),
    { numRuns: 25, seed: 7 },
  );
});

test('the curve ends at the horizon, adds up to 1 everywhere, and tells how many take longer', () => {
  const found = watched(sixStates, 90);
  const ever = solveChain(compile(sixStates)).conversion;
  const curve = timeCurve(found, ever);
  expect(curve.points[0]).toEqual({ days: 0, converted: 0, lost: 0, neutral: 0, inside: 1 });
  expect(curve.points.at(-1)!.days).toBe(90);
  for (const { converted, lost, neutral, inside } of curve.points) expect(converted + lost + neutral + inside).toBeCloseTo(1, 9);
  expect(curve.later).toBeCloseTo(1 - found.converted.at(-1)! / ever, 12);
  expect(curve.p50Days!).toBeLessThan(curve.p90Days!);
  expect(timeCurve(watched(twoWaits, 40), 1)).toMatchObject({ p50Days: null, later: 1, sentence: expect.stringContaining('Fewer than half') });
});
