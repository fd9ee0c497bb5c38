import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import { importJourney } from '@/lib/journey/import-journey';
import type { Journey } from '@/lib/journey/journey';
import { benchSimulation } from './bench';
import { solveExact } from './exact';
import type { SimulationProgress } from './report';
import { simulate } from './simulate';
import { SimulationCanceled } from './simulation-canceled';
import { businessSale, journeyOf, sixStates, trial } from './testing/journeys';

const standardError = (share: number, n: number) => Math.sqrt((share * (1 - share)) / n);
const untimed = (journey: Journey, options: Parameters<typeof simulate>[1]) => ({ ...simulate(journey, options), elapsedMs: 0 });

describe('against the exact answer', () => {
  test.each(Object.entries({ businessSale, trial, sixStates }))('%s: conversion, times, dwell, flows and bottleneck', (_, journey) => {
    const customers = 200_000;
    const exact = solveExact(journey);
    const report = simulate(journey, { customers, seed: 11 });
    expect(report.conversion.exact).toBe(exact.conversion);
    expect(Math.abs(report.conversion.rate - exact.conversion)).toBeLessThan(3 * standardError(exact.conversion, customers));
    expect(report.timeToConvertDays!.mean / exact.meanTimeToConvertDays!).toBeCloseTo(1, 1);
    report.states.forEach(({ dwellDays, visits }, s) => {
      expect(dwellDays / exact.states[s]!.dwellDays).toBeCloseTo(1, 1);
      expect(visits).toBeCloseTo(exact.states[s]!.visits, 2);
    });
    report.flows.forEach(({ id, perEntrant }, k) => {
      expect(id).toBe(exact.flows[k]!.id);
      expect(perEntrant).toBeCloseTo(exact.flows[k]!.perEntrant, 2);
    });
    expect(report.bottleneck!.id).toBe(exact.bottleneck!.id);
    expect(report.bottleneck!.conversionsLost / exact.bottleneck!.conversionsLost).toBeCloseTo(1, 0);
  });

  test('kernel, exact solution and a plain simulator written apart from them agree', () => {
    const { ratio, conversion } = benchSimulation({ customers: 40_000, plainCustomers: 8_000 });
    expect(conversion.plain).toBeCloseTo(conversion.exact, 1);
    expect(ratio).toBeGreaterThan(1);
  });
});

describe('time', () => {
  const wait = journeyOf({
    states: [{ id: 'a', after: 'P30D', to: 'b' }, { id: 'b', after: 'P30D' }],
    ways: [{ from: 'b', to: 'won', p: 1, takes: 'P20D' }],
  }); // prettier-ignore

  test('who is inside at the limit is in progress, neither converted nor lost', () => {
    const report = (days: number) => simulate(wait, { customers: 100, seed: 1, horizonMs: days * DAY_MS });
    expect(report(29)).toMatchObject({ horizonDays: 29, inProgress: 1, conversion: { rate: 0, exact: 1 }, timeToConvertDays: null, bottleneck: null });
    expect(report(29).states.map(({ reach, lost }) => [reach, lost])).toEqual([[1, 0], [0, 0]]); // prettier-ignore
    expect(report(49)).toMatchObject({ inProgress: 1 });
    expect(report(50)).toMatchObject({ inProgress: 0, conversion: { rate: 1 }, timeToConvertDays: { mean: 50, p10: 50, p90: 50 } });
  });

  test('who stands still is in progress under a time limit, and lost without one', () => {
    const still = journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'won', p: 0.25, takes: 'P1D' }] });
    const limited = simulate(still, { customers: 4_000, seed: 1, horizonMs: 9 * DAY_MS });
    const unlimited = simulate(still, { customers: 4_000, seed: 1 });
    expect(limited.inProgress).toBe(unlimited.stalled);
    expect(limited).toMatchObject({ stalled: 0, states: [{ lost: 0, dropout: 0 }] });
    expect(unlimited).toMatchObject({ inProgress: 0, states: [{ lost: unlimited.stalled }] });
  });

  test('the journey’s own timeout takes whoever is still inside, once', () => {
    const report = (to?: string) => simulate({ ...wait, timeout: { after: 'P10D', ...(to && { to }) } }, { customers: 100, seed: 1 });
    expect(report('gone')).toMatchObject({ outcomes: [{ share: 0 }, { share: 1 }], states: [{ lost: 1, dwellDays: 10 }, { reach: 0 }] });
    expect(report()).toMatchObject({ stalled: 1, states: [{ lost: 1 }, {}] });
    expect(report('b')).toMatchObject({ conversion: { rate: 1 }, timeToConvertDays: { mean: 30 }, states: [{ dwellDays: 10 }, { dwellDays: 20 }] });
  });

  test('moves at once that never end are stopped and said', () => {
    const spin = journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'a', p: 0.999_999_9 }, { from: 'a', to: 'won', p: 0.000_000_1, priority: 2 }] }); // prettier-ignore
    const report = simulate(spin, { customers: 50, seed: 1 });
    expect(report.stalled).toBeGreaterThan(0.9);
    expect(report.assumptions.at(-1)).toMatch(/customers still circled after 10,000 moves and were not followed further\.$/);
  });
});

describe('options and progress', () => {
  test.each([
    [{ customers: -1, seed: 1 }, 'The number of customers must be a whole number from 0 to 50,000,000; it is -1.'],
    [{ customers: 50_000_001, seed: 1 }, /customers/],
    [{ customers: 1.5, seed: 1 }, /customers/],
    [{ customers: 1, seed: -1 }, /seed/],
    [{ customers: 1, seed: 2 ** 53 }, /seed/],
    [{ customers: 1, seed: 1, horizonMs: 0 }, /time limit/],
    [{ customers: 1, seed: 1, horizonMs: Infinity }, /time limit/],
  ])('%o is refused', (options, message) => {
    expect(() => simulate(trial, options)).toThrow(message);
    expect(() => simulate(trial, options)).toThrow(RangeError);
  });

  test('progress rises to the whole, with the conversion so far', () => {
    const seen: SimulationProgress[] = [];
    const report = simulate(trial, { customers: 35_000, seed: 5 }, (progress) => void seen.push(progress));
    expect(seen.map(({ done, of }) => [done, of])).toEqual([10, 20, 30, 35].map((thousands) => [thousands * 1000, 35_000]));
    expect(seen.at(-1)!.partial).toEqual({ rate: report.conversion.rate, low: report.conversion.low, high: report.conversion.high });
  });

  test('a run stops when told so', () => {
    let calls = 0;
    expect(() => simulate(trial, { customers: 1_000_000, seed: 5 }, () => ++calls < 3)).toThrow(SimulationCanceled);
    expect(calls).toBe(3);
  });

  test('a journey without a start gives a report, not an error', () => {
    const report = simulate(journeyOf({ states: [], ways: [] }), { customers: 1_000, seed: 1 });
    expect(report).toMatchObject({ conversion: { rate: 0, exact: 0 }, inProgress: 0, stalled: 0, bottleneck: null });
    expect(report.assumptions[0]).toContain('No starting state');
  });
});

test('golden numbers: the draws of a seed stay what they are', () => {
  const { conversion, timeToConvertDays, states } = untimed(sixStates, { customers: 10_000, seed: 2026, horizonMs: 180 * DAY_MS });
  expect({ conversion, mean: timeToConvertDays!.mean, p50: timeToConvertDays!.p50, visits: states.map(({ visits }) => visits) }).toMatchInlineSnapshot(`
    {
      "conversion": {
        "exact": 0.0962920301085193,
        "high": 0.10115989710117843,
        "low": 0.09145854348812366,
        "rate": 0.0962,
      },
      "mean": 43.79373124743734,
      "p50": 33.872088425925924,
      "visits": [
        1.0728,
        0.8979,
        0.4785,
        0.1926,
        0.9454,
        0.7139,
      ],
    }
  `);
});

describe('sample journeys in the journey-engine’s JSON', () => {
  const folder = join(process.cwd(), '../shared/samples');
  const customers = 200_000;
  /** What the engine itself reports, and the conversion by hand; it reports shares of as many customers. */
  const known: Record<string, { engine: number; exact: number }> = {
    'b2b-lifecycle': { engine: 0.0038, exact: (0.2 * 0.3 * 0.45 * 0.7 * 0.18) / (1 - 0.3 * 0.2) },
    'trial-to-paid': { engine: 0.1805, exact: ((0.42 / 0.85) * (0.55 * 0.48 + 0.08)) / (1 - 0.55 * 0.12) },
  };

  test.skipIf(!existsSync(folder)).each(['b2b-lifecycle', 'trial-to-paid', 'whole-lifecycle-nine-states'])('%s converts as exactly solved, and as its engine says', (name) => {
    const imported = importJourney(readFileSync(join(folder, `${name}.seed.json`), 'utf8'));
    if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
    const { conversion } = simulate(imported.journey, { customers, seed: 1 });
    expect(Math.abs(conversion.rate - conversion.exact)).toBeLessThanOrEqual(3 * standardError(conversion.exact, customers));
    if (!known[name]) return;
    const { engine, exact } = known[name];
    expect(conversion.exact).toBeCloseTo(exact, 12);
    expect(Math.abs(conversion.rate - engine)).toBeLessThanOrEqual(3 * Math.SQRT2 * standardError(exact, customers));
  });
});
