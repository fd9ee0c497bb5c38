import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import { compile } from './compile';
import { startMonteCarlo } from './monte-carlo';
import { simulate } from './simulate';
import { solveExact } from './exact';
import type { Tally } from './tally';
import { anyJourney } from './testing/any-journey';
import type { SimulationOptions, SimulationReport } from './report';

const options: fc.Arbitrary<SimulationOptions> = fc.record(
  {
    customers: fc.integer({ min: 1, max: 1_000 }),
    seed: fc.maxSafeNat(),
    horizonMs: fc.integer({ min: 1, max: 200 }).map((days) => days * DAY_MS),
  },
  { requiredKeys: ['customers', 'seed'] },
);
const total = (shares: { share: number }[]) => shares.reduce((sum, { share }) => sum + share, 0);
const legible = ({ times, lostAt, otherwiseAt, paths, ...rest }: Tally) => ({ ...rest, times: times.cells(), lostAt: lostAt.cells(), otherwiseAt: otherwiseAt.cells(), paths: paths.list() });
const untimed = (report: SimulationReport) => ({ ...report, elapsedMs: 0 });

test('everyone is accounted for once, whatever the journey', () => {
  fc.assert(
    fc.property(anyJourney, options, (journey, how) => {
      const report = simulate(journey, how);
      expect(total(report.outcomes) + report.stalled + report.inProgress).toBeCloseTo(1, 9);
      if (how.horizonMs === undefined) expect(report.inProgress).toBe(0);
      const losing = total(report.outcomes.filter(({ kind }) => kind === 'exited' || kind === 'opted-out')) + report.stalled;
      expect(report.states.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(losing, 9);
      for (const { reach, visits, lost, dropout } of report.states) {
        expect(lost <= reach && reach <= visits && dropout >= 0 && dropout <= 1).toBe(true);
      }
      const exact = solveExact(journey);
      expect(total(exact.outcomes) + exact.stalled).toBeCloseTo(1, 7);
    }),
    { numRuns: 150 },
  );
});

test('the same seed gives the same report, and the size of chunks does not matter', () => {
  fc.assert(
    fc.property(anyJourney, options, fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 }), (journey, how, chunks) => {
      expect(untimed(simulate(journey, how))).toEqual(untimed(simulate(journey, how)));
      const chain = compile(journey);
      const [whole, parts] = [startMonteCarlo(chain, how), startMonteCarlo(chain, how)];
      whole.run(chunks.reduce((sum, n) => sum + n));
      for (const n of chunks) parts.run(n);
      expect(legible(parts.tally)).toEqual(legible(whole.tally));
    }),
    { numRuns: 40 },
  );
});

test('a longer time limit never undoes a conversion, nor puts anyone back inside', () => {
  fc.assert(
    fc.property(anyJourney, options, fc.integer({ min: 1, max: 100 }), (journey, how, moreDays) => {
      const horizonMs = how.horizonMs ?? DAY_MS;
      const short = simulate(journey, { ...how, horizonMs });
      const long = simulate(journey, { ...how, horizonMs: horizonMs + moreDays * DAY_MS });
      expect(long.conversion.rate).toBeGreaterThanOrEqual(short.conversion.rate);
      expect(long.inProgress).toBeLessThanOrEqual(short.inProgress);
    }),
    { numRuns: 60 },
  );
});

test('sampling agrees with the exact answer: conversion, losses, visits and reach', () => {
  const customers = 20_000;
  fc.assert(
    fc.property(anyJourney, fc.maxSafeNat(), (drawn, seed) => {
      const journey = { ...drawn, timeout: undefined };
      const exact = solveExact(journey);
      const chain = compile(journey);
      const { tally, run } = startMonteCarlo(chain, { seed });
      run(customers);
      fc.pre(tally.circling === 0);
      const near = (sampled: number, share: number) => {
        const standardError = Math.sqrt((share * (1 - share)) / customers);
        expect(Math.abs(sampled / customers - share)).toBeLessThanOrEqual(4.5 * standardError + 5 / customers);
      };
      near(tally.converted, exact.conversion);
      near(tally.stalled, exact.stalled);
      exact.outcomes.forEach(({ share }, o) => near(tally.outcomes[o]!, share));
      exact.states.forEach(({ reach, lost, visits }, s) => {
        near(tally.reach[s]!, reach);
        near(tally.lost[s]!, lost);
        if (visits > 0.05 && visits < 5) expect(tally.visits[s]! / customers / visits).toBeCloseTo(1, 0);
      });
    }),
    { numRuns: 100, seed: 20_261 },
  );
});
