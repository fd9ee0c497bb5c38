import type { Journey } from '@/lib/journey/journey';
import { canStart, makeReport, prepare } from './make-report';
import { startMonteCarlo } from './monte-carlo';
import type { SimulationOptions, SimulationProgress, SimulationReport } from './report';
import { SimulationCanceled } from './simulation-canceled';
import { wilsonInterval } from './wilson';

export const MOST_CUSTOMERS = 50_000_000;
/** Customers between two reports of progress: at least this many, and a hundredth of all. */
const LEAST_CHUNK = 10_000;

/**
 * Sends customers through a journey, one by one, by chance. The same journey, options and code give the same report, but
 * for `elapsedMs`. `onProgress` is called between chunks; when it returns false the run stops with SimulationCanceled.
 * Throws a RangeError for options out of range; never for a parsed journey.
 */
export function simulate(journey: Journey, options: SimulationOptions, onProgress?: (progress: SimulationProgress) => boolean | void): SimulationReport {
  const { customers, seed, horizonMs } = options;
  checkOptions(options);
  const prepared = prepare(journey, options);
  const { tally, run } = startMonteCarlo(prepared.chain, { seed, touches: prepared.touches, ...(horizonMs !== undefined && { horizonMs }) });

  let elapsedMs = 0;
  const chunk = Math.max(LEAST_CHUNK, Math.ceil(customers / 100));
  while (canStart(prepared) && tally.customers < customers) {
    const startedMs = performance.now();
    run(Math.min(chunk, customers - tally.customers));
    elapsedMs += performance.now() - startedMs;
    if (!onProgress) continue;
    const progress: SimulationProgress = { done: tally.customers, of: customers, partial: wilsonInterval(tally.converted, tally.customers) };
    if (onProgress(progress) === false) throw new SimulationCanceled();
  }
  return makeReport(prepared, { ...tally, customers }, options, elapsedMs);
}

/** Throws a RangeError with a message for people when an option is out of range. */
export function checkOptions({ customers, seed, horizonMs }: SimulationOptions): void {
  if (!Number.isInteger(customers) || customers < 0 || customers > MOST_CUSTOMERS) {
    throw new RangeError(`The number of customers must be a whole number from 0 to 50,000,000; it is ${customers}.`);
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`The seed must be a whole number from 0 to 9,007,199,254,740,991; it is ${seed}.`);
  }
  if (horizonMs !== undefined && !(Number.isFinite(horizonMs) && horizonMs > 0)) {
    throw new RangeError(`The time limit must be a positive number of milliseconds; it is ${horizonMs}.`);
  }
}
