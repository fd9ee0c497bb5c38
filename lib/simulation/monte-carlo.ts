import type { Chain } from './chain';
import { LOGNORMAL } from './duration-law';
import { QuantileTable } from './quantile-table';
import { streamKey } from './random';
import { runMoves } from './run-moves';
import { runTouching } from './run-touching';
import { newTally, settle, type Tally } from './tally';
import type { TouchPlan } from './touch-plan';
import { startTouches } from './touch-run';

/** Customers after whom the sums of times are settled: few enough to stay exact until then. */
const SETTLE_EVERY = 4_096;

/** How to run: the seed, how long to watch each customer, and the touchpoints to carry out, if any. */
export type RunOptions = { seed: number; horizonMs?: number; touches?: TouchPlan | undefined };

export type MonteCarlo = {
  tally: Tally;
  /** Draws the next `count` customers. What is counted does not depend on how a run is divided into calls. */
  run(count: number): void;
  /** Leaves out the next `count` customers, for somebody else to draw. */
  pass(count: number): void;
};

/**
 * Prepares a run of customers through a chain. Customer i's draws depend on (seed, i) alone. Times are whole milliseconds.
 * Without `horizonMs` (or with Infinity) everyone is followed until they leave or can never leave. `chain.start` must be a state.
 */
export function startMonteCarlo(chain: Chain, { seed, horizonMs = Infinity, touches }: RunOptions): MonteCarlo {
  const touching = touches && startTouches(touches, seed, horizonMs);
  const tally = newTally(chain, touching?.tally ?? null);
  const tables = chain.arcWay.map((_, k) => (chain.arcLaw[k] === LOGNORMAL ? new QuantileTable(chain.arcA[k]!, chain.arcB[k]!, chain.arcBelow[k]!) : undefined));
  const setting = { chain, tally, tables, key: streamKey(seed), horizonMs };
  const drawCustomers = touching ? runTouching({ ...setting, touching, optOutPlace: touches.optOutPlace }) : runMoves(setting);
  let next = 0;
  return {
    tally,
    run(count) {
      const total = next + count;
      while (next < total) {
        const until = Math.min(total, next + SETTLE_EVERY);
        drawCustomers(next, until);
        next = until;
        settle(tally);
      }
      tally.customers += count;
    },
    pass(count) {
      next += count;
    },
  };
}
