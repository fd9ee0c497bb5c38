import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { ahead, solveAbsorbing, sumByState, type Absorbing } from './absorbing';
import { arcCdf, arcDensity } from './arc-law';
import { arcRewards, touchCost, type ArcRewards } from './arc-rewards';
import { NOWHERE, type Chain } from './chain';
import { compile } from './compile';
import { FIXED } from './duration-law';
import { solveChain } from './exact';
import { leversOf, type Lever } from './lever';
import type { ExactReport } from './report';

/**
 * Change per unit of the lever (a whole share; one day of a duration or timeout), all else as it is; a rate takes from the
 * timeout's share. Profit is per entrant; days to convert are of those who convert (0 when nobody does).
 */
export type Gradient = { lever: Lever; conversion: number; profit: number; daysToConvert: number; daysInside: number };

/** The exact figures and all their derivatives for a journey, fast enough for every edit. Heed `exact.refusals` first. */
export function solveWithGradients(journey: Journey): { exact: ExactReport; gradients: Gradient[] } {
  const chain = compile(journey);
  return { exact: solveChain(chain), gradients: gradients(journey, chain) };
}

/**
 * Every derivative of the exact solution in closed form. With v the expected reward from each state, an arc's share p and reward r:
 * ∂v/∂p = visits · (r + v′), ∂v/∂r = visits · p, where v′ is v where the arc leads: ∂N = N·∂Q·N applied to the start.
 * Exact times and touches need no more: a duration or timeout moves the rewards of its arcs alone. Rates up to Σp = 1 count from below.
 */
export function gradients(journey: Journey, chain: Chain, rewards = arcRewards(journey, chain), system = solveAbsorbing(chain)): Gradient[] {
  const { visits } = system;
  const worth = journey.economics.valuePerConversion ?? 0;
  const chance = system.expect(rewards.converts);
  const earned = rewards.cost.map((cost, k) => worth * rewards.converts[k]! - cost);
  const value = system.expect(earned);
  const days = rewards.stayMs.map((ms) => ms / DAY_MS);
  const inside = system.expect(days);
  const converters = conversionTime(chain, system, rewards, chance, days);

  const byShare = (k: number, s: number) => {
    const win = rewards.converts[k]! + ahead(chain, chance, k, 0);
    return {
      conversion: visits[s]! * win,
      profit: visits[s]! * (earned[k]! + ahead(chain, value, k, 0)),
      daysInside: visits[s]! * (days[k]! + ahead(chain, inside, k, 0)),
      daysToConvert: converters.byShare(k, s, win),
    };
  };
  const levers = leversOf(journey, chain);
  const typicalMs = new Map(levers.flatMap(({ kind, arc, value }) => (kind === 'duration' ? [[arc, value] as const] : [])));
  return levers.map((lever): Gradient => {
    if (lever.kind === 'rate') {
      const up = byShare(lever.arc, lever.s);
      const down = byShare(lever.rest, lever.s);
      return {
        lever,
        conversion: up.conversion - down.conversion,
        profit: up.profit - down.profit,
        daysToConvert: up.daysToConvert - down.daysToConvert,
        daysInside: up.daysInside - down.daysInside,
      };
    }
    const sum: Gradient = { lever, conversion: 0, profit: 0, daysToConvert: 0, daysInside: 0 };
    const arcs = lever.kind === 'duration' ? [lever.arc] : Array.from({ length: chain.firstArc[lever.s + 1]! - chain.firstArc[lever.s]! }, (_, i) => chain.firstArc[lever.s]! + i);
    for (const k of arcs) {
      const flow = visits[lever.s]! * chain.arcShare[k]!;
      if (flow === 0 || chain.arcTo[k] === NOWHERE) continue;
      const { mean, cost } = timeEffect(journey, chain, rewards, lever, k, typicalMs.get(k));
      sum.profit -= flow * cost * DAY_MS;
      sum.daysInside += flow * mean;
      sum.daysToConvert += converters.total > 0 ? (flow * mean * (rewards.converts[k]! + ahead(chain, chance, k, 0))) / converters.total : 0;
    }
    return sum;
  });
}

/** Mean days of those who convert is A / h, A = N·Σ p·h′·d at the start. Its derivative needs how h itself moves, gathered in `weight`. */
function conversionTime(chain: Chain, system: Absorbing, rewards: ArcRewards, chance: Float64Array, days: Float64Array) {
  const total = chain.start === NOWHERE ? 0 : chance[chain.start]!;
  const win = (k: number) => rewards.converts[k]! + ahead(chain, chance, k, 0);
  const spent = system.forward(sumByState(chain, (k) => chain.arcShare[k]! * win(k) * days[k]!));
  const carried = new Float64Array(chain.states.length);
  for (let s = 0; s < carried.length; s++) {
    for (let k = chain.firstArc[s]!; k < chain.firstArc[s + 1]!; k++) {
      const to = chain.arcTo[k]!;
      if (to !== NOWHERE && to < carried.length) carried[to]! += system.visits[s]! * chain.arcShare[k]! * days[k]!;
    }
  }
  const weight = system.backward(carried);
  const average = total > 0 ? spent[chain.start]! / total : 0;
  return {
    total,
    byShare(k: number, s: number, won: number): number {
      if (!(total > 0)) return 0;
      const moved = system.visits[s]! * (ahead(chain, spent, k, 0) + won * days[k]!) + weight[s]! * won;
      return (moved - average * system.visits[s]! * won) / total;
    },
  };
}

/**
 * How arc k's mean stay (per unit) and its touches' cost (per ms) move with a duration or timeout. A time X cut at T has mean m(T) with
 * m′(T) = (T − m)·g(T), where g is the cut density; stretching by c gives c·m(T / c). Likewise the share that stays beyond δ.
 */
function timeEffect(journey: Journey, chain: Chain, { due, limitMs }: ArcRewards, lever: Lever, k: number, typicalMs = 0): { mean: number; cost: number } {
  const limit = limitMs[lever.s]!;
  if (chain.arcLaw[k] === FIXED) {
    const atLimit = k === lever.rest || (chain.arcA[k] === limit && typicalMs > limit);
    return { mean: Number((lever.kind === 'timeout') === atLimit), cost: 0 };
  }
  const mean = chain.arcMeanMs[k]!;
  const edge = limit === Infinity ? 0 : arcDensity(chain, k, limit);
  const cut = (amount: number) => (edge === 0 ? 0 : amount * edge);
  const byLimit = cut(limit - mean);
  let costByLimit = 0;
  let costByScale = 0;
  for (const touch of due[lever.s]!) {
    if (touch.delayMs >= limit) continue;
    const gone = arcCdf(chain, k, touch.delayMs);
    const cost = touch.share * touchCost(journey, touch);
    costByLimit += cost * cut(gone);
    costByScale += cost * (touch.delayMs * arcDensity(chain, k, touch.delayMs) - cut(gone * limit));
  }
  if (lever.kind === 'timeout') return { mean: byLimit, cost: costByLimit };
  return lever.value === 0 ? { mean: 0, cost: 0 } : { mean: (mean - (edge === 0 ? 0 : limit * byLimit)) / lever.value, cost: costByScale / lever.value };
}
