import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsOf, solveAbsorbing } from './absorbing';
import { arcRewards, arcSquares } from './arc-rewards';
import { compile } from './compile';
import { solveChain } from './exact';
import { startMonteCarlo } from './monte-carlo';
import { normalQuantile } from './normal';
import { anyJourney } from './testing/any-journey';

const JOURNEYS = 1_000;
const CUSTOMERS = 1_000;
/** Figures looked at in one journey: conversion, four outcomes, standstill, days to convert. */
const LOOKS = 7 * JOURNEYS;
/** With right answers all looks together fail less than once in a thousand runs (C. E. Bonferroni's inequality). */
const Z = normalQuantile(1 - 1e-3 / LOOKS / 2);

test('a thousand journeys: sampling agrees with the exact solution, with a bound that allows for seven thousand looks', { timeout: 60_000 }, () => {
  let converting = 0;
  fc.sample(anyJourney, { numRuns: JOURNEYS, seed: 1906 }).forEach((drawn, seed) => {
    const journey = { ...drawn, timeout: undefined };
    const chain = compile(journey);
    if (chain.start < 0) return;
    const exact = solveChain(chain);
    const { tally, run } = startMonteCarlo(chain, { seed });
    run(CUSTOMERS);
    if (tally.circling > 0) return;

    const near = (what: string, counted: number, share: number) => {
      const allowed = Z * Math.sqrt(share * (1 - share) * CUSTOMERS) + Z ** 2 / 2;
      if (Math.abs(counted - share * CUSTOMERS) > allowed) throw new Error(`Journey ${seed}, ${what}: ${counted} of ${CUSTOMERS}, exactly ${share}`);
    };
    near('conversion', tally.converted, exact.conversion);
    near('standstill', tally.stalled, exact.stalled);
    exact.outcomes.forEach(({ id, share }, o) => near(id, tally.outcomes[o]!, share));

    if (tally.converted < 100) return;
    converting++;
    const rewards = arcRewards(journey, chain);
    const { stayMs: mean, converts } = rewards;
    const square = arcSquares(journey, chain, rewards).stayMs2;
    const system = solveAbsorbing(chain);
    const time = momentsOf(chain, system, { mean, square, weight: system.expect(converts), end: (k) => converts[k]! })!;
    const meanDays = tally.times.summarize()!.mean;
    const roundingDays = 1e-3 * meanDays + 1e-6;
    const allowedDays = (1.5 * Z * Math.sqrt(time.variance / tally.converted)) / 86_400_000 + roundingDays;
    if (Math.abs(meanDays - time.mean / 86_400_000) > allowedDays) throw new Error(`Journey ${seed}, days to convert: ${meanDays}, exactly ${time.mean / 86_400_000}`);
  });
  expect(converting).toBeGreaterThan(100);
});
