import { DAY_MS } from '@/lib/journey/duration';
import type { Distribution } from '@/lib/journey/distribution';
import { durationMs } from '@/lib/journey/duration';
import { findOutcome, findState, transitionsFrom } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { solveExact } from './exact';
import { Z_90 } from './normal';
import { simulate } from './simulate';
import { sixStates } from './testing/journeys';

export type SimulationBench = {
  /** Of the kernel, on a journey of six states. */
  customersPerSecond: number;
  /** Of {@link followPlainly} on the same journey. */
  plainCustomersPerSecond: number;
  /** Kernel by plain. */
  ratio: number;
  /** Median time of `solveExact` on that journey, compiling included. */
  exactMicroseconds: number;
  conversion: { exact: number; kernel: number; plain: number };
};

/**
 * Measures the simulation in this process. Throws when kernel, plain simulator and exact solution disagree in conversion
 * by more than five standard errors.
 */
export function benchSimulation({ customers = 2_000_000, plainCustomers = 200_000 } = {}): SimulationBench {
  const journey = sixStates;
  simulate(journey, { customers: 200_000, seed: 1 });
  const report = simulate(journey, { customers, seed: 2 });

  const startedMs = performance.now();
  let plainConverted = 0;
  for (let i = 0; i < plainCustomers; i++) if (followPlainly(journey).converted) plainConverted++;
  const plainMs = performance.now() - startedMs;

  const solveTimes = Float64Array.from({ length: 2_000 }, () => {
    const from = performance.now();
    solveExact(journey);
    return (performance.now() - from) * 1000;
  }).sort();

  const { exact, rate: kernel } = report.conversion;
  const plain = plainConverted / plainCustomers;
  for (const [share, count] of [[kernel, customers], [plain, plainCustomers]] as const) {
    const standardError = Math.sqrt((exact * (1 - exact)) / count);
    if (Math.abs(share - exact) > 5 * standardError) throw new Error(`Conversion ${share} of ${count} customers disagrees with the exact ${exact}.`);
  } // prettier-ignore
  const customersPerSecond = customers / (report.elapsedMs / 1000);
  const plainCustomersPerSecond = plainCustomers / (plainMs / 1000);
  return {
    customersPerSecond,
    plainCustomersPerSecond,
    ratio: customersPerSecond / plainCustomersPerSecond,
    exactMicroseconds: solveTimes[solveTimes.length >> 1]!,
    conversion: { exact, kernel, plain },
  };
}

/** One customer, walked through the document itself as one would write it first: the yardstick for the kernel. */
function followPlainly(journey: Journey): { converted: boolean; days: number } {
  let ageMs = 0;
  let at = journey.entry.start;
  for (let state = findState(journey, at); state; state = findState(journey, at)) {
    const limitMs = state.timeout?.after ? durationMs(state.timeout.after) : Infinity;
    let rest = Math.random();
    const taken = transitionsFrom(journey, state.id).find(({ probability }) => (rest -= probability?.value ?? 0) < 0);
    if (taken?.duration) {
      let stayMs = drawPlainly(taken.duration);
      while (stayMs > limitMs) stayMs = drawPlainly(taken.duration);
      ageMs += stayMs;
    } else if (!taken) ageMs += limitMs;
    at = taken ? taken.to : state.timeout?.to;
  }
  return { converted: findOutcome(journey, at)?.kind === 'converted', days: ageMs / DAY_MS };
}

function drawPlainly(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return durationMs(d.value);
    case 'uniform':
      return durationMs(d.min) + (durationMs(d.max) - durationMs(d.min)) * Math.random();
    case 'lognormal': {
      const normal = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
      return durationMs(d.median) * Math.exp((normal * Math.log(durationMs(d.p90) / durationMs(d.median))) / Z_90);
    }
    case 'empirical': {
      const u = Math.random();
      const i = Math.max(1, d.quantiles.findIndex(({ p }) => p >= u));
      const [low, high] = [d.quantiles[i - 1]!, d.quantiles[i]!];
      return durationMs(low.value) + ((durationMs(high.value) - durationMs(low.value)) * (u - low.p)) / (high.p - low.p);
    }
  }
}
