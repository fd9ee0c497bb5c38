import type { Distribution } from '@/lib/journey/distribution';
import { DAY_MS, durationMs } from '@/lib/journey/duration';
import { findOutcome, findState, transitionsFrom } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { solveExact } from './exact';
import { forecast } from './forecast';
import { solveWithGradients } from './gradients';
import { Z_90 } from './normal';
import { simulate } from './simulate';
import { sixStates } from './testing/journeys';
import { withTouches } from './testing/with-touches';

export type SimulationBench = {
  /** Of the kernel, on a journey of six states; the best of five rounds, as every figure here. */
  customersPerSecond: number;
  /** Of {@link followPlainly} on the same journey. */
  plainCustomersPerSecond: number;
  /** Kernel by plain. */
  ratio: number;
  /** Median time of `solveExact` on that journey, compiling included. */
  exactMicroseconds: number;
  /** Median time of compiling, the exact report and every derivative, for {@link sevenStates}. */
  exactWithDerivativesMicroseconds: number;
  /** Median time of the whole forecast for that journey: 4,000 draws of the rates, tornado, paths and curve. */
  forecastMs: number;
  conversion: { exact: number; kernel: number; plain: number };
};

const ROUNDS = 5;

/**
 * Measures the simulation in this process. Throws when kernel, plain simulator and exact solution disagree in conversion
 * by more than five standard errors.
 */
export function benchSimulation({ customers = 500_000, plainCustomers = 50_000 } = {}): SimulationBench {
  const journey = sixStates;
  const kernel = rounds(customers, (seed) => {
    const { conversion, elapsedMs } = simulate(journey, { customers, seed });
    return { converted: Math.round(conversion.rate * customers), elapsedMs };
  });
  const plain = rounds(plainCustomers, () => {
    const fromMs = performance.now();
    let converted = 0;
    for (let i = 0; i < plainCustomers; i++) if (followPlainly(journey).converted) converted++;
    return { converted, elapsedMs: performance.now() - fromMs };
  });
  const exact = solveExact(journey).conversion;
  for (const { conversion, of } of [kernel, plain]) {
    if (Math.abs(conversion - exact) <= 5 * Math.sqrt((exact * (1 - exact)) / of)) continue;
    throw new Error(`The conversion of ${of} customers, ${conversion}, disagrees with the exact ${exact}.`);
  }
  const seven = sevenStates();
  return {
    customersPerSecond: kernel.perSecond,
    plainCustomersPerSecond: plain.perSecond,
    ratio: kernel.perSecond / plain.perSecond,
    exactMicroseconds: medianMs(2_000, () => solveExact(journey)) * 1000,
    exactWithDerivativesMicroseconds: medianMs(2_000, () => solveWithGradients(seven)) * 1000,
    forecastMs: medianMs(15, () => forecast(seven, { customers: 10_000, seed: 1, horizonMs: 180 * DAY_MS })),
    conversion: { exact, kernel: kernel.conversion, plain: plain.conversion },
  };
}

/** Six states and a seventh before them, three touchpoints in each. */
function sevenStates(): Journey {
  const [first] = sixStates.states;
  return withTouches({
    ...sixStates,
    entry: { ...sixStates.entry, start: 'aware' },
    states: [{ ...first!, id: 'aware', name: 'aware' }, ...sixStates.states],
    transitions: [...sixStates.transitions, { id: 'aware-welcome', from: 'aware', to: 'welcome', priority: 1, probability: { value: 0.4 }, duration: { kind: 'lognormal', median: 'P2D', p90: 'P6D' } }],
  });
}

function medianMs(times: number, run: () => void): number {
  const taken = Float64Array.from({ length: times }, () => {
    const fromMs = performance.now();
    run();
    return performance.now() - fromMs;
  }).sort();
  return taken[times >> 1]!;
}

function rounds(customers: number, run: (seed: number) => { converted: number; elapsedMs: number }) {
  const results = Array.from({ length: ROUNDS }, (_, seed) => run(seed));
  const of = customers * ROUNDS;
  return {
    of,
    conversion: results.reduce((sum, { converted }) => sum + converted, 0) / of,
    perSecond: customers / (Math.min(...results.map(({ elapsedMs }) => elapsedMs)) / 1000),
  };
}

/** One customer, walked through the document itself as one would write it first: the yardstick for the kernel. */
function followPlainly(journey: Journey): { converted: boolean; ageMs: number } {
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
  return { converted: findOutcome(journey, at)?.kind === 'converted', ageMs };
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
