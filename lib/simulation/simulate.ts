import { contentHash } from '@/lib/journey/content-hash';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { findBottleneck } from './bottleneck';
import { NOWHERE, type Chain } from './chain';
import { compile } from './compile';
import { solveChain } from './exact';
import { MOVE_LIMIT, startMonteCarlo, type Tally } from './monte-carlo';
import type { SimulationOptions, SimulationProgress, SimulationReport, StateReport } from './report';
import { SimulationCanceled } from './simulation-canceled';
import { wilsonInterval } from './wilson';

export const MOST_CUSTOMERS = 10_000_000;
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
  const chain = compile(journey);
  const exact = solveChain(chain);
  const { tally, run } = startMonteCarlo(chain, { seed, ...(horizonMs !== undefined && { horizonMs }) });

  let elapsedMs = 0;
  const chunk = Math.max(LEAST_CHUNK, Math.ceil(customers / 100));
  while (chain.start !== NOWHERE && tally.customers < customers) {
    const startedMs = performance.now();
    run(Math.min(chunk, customers - tally.customers));
    elapsedMs += performance.now() - startedMs;
    const progress = { done: tally.customers, of: customers, partial: wilsonInterval(tally.converted, tally.customers) };
    if (onProgress?.(progress) === false) throw new SimulationCanceled();
  }

  const states = stateReports(chain, tally, customers);
  return {
    contentHash: contentHash(journey),
    customers,
    seed,
    horizonDays: horizonMs === undefined ? null : horizonMs / DAY_MS,
    elapsedMs,
    conversion: { ...wilsonInterval(tally.converted, customers), exact: exact.conversion },
    inProgress: tally.inProgress / customers,
    stalled: tally.stalled / customers,
    outcomes: chain.outcomes.map((outcome, o) => ({ ...outcome, share: tally.outcomes[o]! / customers })),
    states,
    flows: chain.arcWay.flatMap((way, k) => (way ? [{ ...way, perEntrant: tally.flow[k]! / customers }] : [])),
    bottleneck: findBottleneck(states, onward(tally)),
    timeToConvertDays: tally.times.summarize(),
    curve: [],
    paths: { customers: 0, toConversion: [], toLoss: [], inside: [] },
    touches: null,
    money: null,
    refusals: chain.refusals,
    assumptions: [...chain.assumptions, ...runAssumptions(tally)],
  };
}

function checkOptions({ customers, seed, horizonMs }: SimulationOptions): void {
  if (!Number.isInteger(customers) || customers < 1 || customers > MOST_CUSTOMERS) {
    throw new RangeError(`The number of customers must be a whole number from 1 to 10,000,000; it is ${customers}.`);
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`The seed must be a whole number from 0 to 9,007,199,254,740,991; it is ${seed}.`);
  }
  if (horizonMs !== undefined && !(Number.isFinite(horizonMs) && horizonMs > 0)) {
    throw new RangeError(`The time limit must be a positive number of milliseconds; it is ${horizonMs}.`);
  }
}

function stateReports(chain: Chain, tally: Tally, customers: number): StateReport[] {
  return chain.states.map(({ id, name }, s) => {
    const [reach, lost, left] = [tally.reach[s]!, tally.lost[s]!, tally.left[s]!];
    return {
      id,
      name,
      reach: reach / customers,
      visits: tally.visits[s]! / customers,
      dropout: reach > 0 ? lost / reach : 0,
      lost: lost / customers,
      dwellDays: left > 0 ? tally.stayMs[s]! / left / DAY_MS : 0,
    };
  });
}

/** By state: of the stays that ended in leaving without loss, the share of customers who converted later. */
function onward({ left, lost, stuck, beforeConversion }: Tally): Float64Array {
  return left.map((stays, s) => {
    const unhurt = stays - (lost[s]! - stuck[s]!);
    return unhurt > 0 ? beforeConversion[s]! / unhurt : 0;
  });
}

function runAssumptions({ circling }: Tally): string[] {
  const said = ['Rates are taken as given: the 90 % interval covers luck of the draw, not doubt about the rates.'];
  if (circling > 0) {
    said.push(
      `${circling === 1 ? 'One customer' : `${circling.toLocaleString('en-US')} customers`} still circled after ${MOVE_LIMIT.toLocaleString('en-US')} moves and were not followed further.`,
    );
  }
  return said;
}
