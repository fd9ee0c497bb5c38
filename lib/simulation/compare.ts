import type { Journey } from '@/lib/journey/journey';
import { solveAbsorbing } from './absorbing';
import { arcRewards } from './arc-rewards';
import { NOWHERE } from './chain';
import { compile } from './compile';
import { doubtOf } from './doubt';
import { solveChain } from './exact';
import type { ForecastOptions, Refusal } from './forecast-report';
import { leversOf } from './lever';
import { refuseChain, refuseFigures, refuseOptions } from './refuse';
import { LONGEST_MS, stepFor, watch } from './time-curve';
import { drawOutcomes, quantileOf, usualDraws } from './uncertainty';
import { sayMoney, sayShare } from './wording';

/** A figure of both journeys with the rates as written, their difference B − A, and its 90 % interval from doubt about the rates. */
export type Difference = { a: number; b: number; difference: number; p5: number; p95: number };

/** B against A. `bBetter` is the chance, over the doubt about rates, that B converts more; equal outcomes count half. */
export type Comparison =
  | { ok: false; refusals: (Refusal & { journey: 'a' | 'b' | 'options' })[] }
  | {
      ok: true;
      draws: number;
      conversion: Difference;
      /** Difference that the planned customers, half of them in each journey, would show: luck of the draw included. */
      observed: { p5: number; p95: number };
      bBetter: number;
      /** Conversion by the time limit with the rates as written; null without a limit. */
      withinHorizon: { a: number; b: number; difference: number } | null;
      daysToConvert: { a: number; b: number; difference: number } | null;
      /** Profit of all planned customers in the one journey or the other, from conversions by the time limit; null when the currencies differ or neither speaks of money. */
      profit: Difference | null;
      sentence: string;
    };

/**
 * Compares two journeys, draft against version or against a what-if copy. Both sides draw their rates with the same random numbers: a
 * transition of the same id and belief has the same rate in every draw, so that what they share cancels out of the difference.
 * Never throws: what has no answer gets a refusal.
 */
export function compare(a: Journey, b: Journey, options: ForecastOptions): Comparison {
  const refusals = [
    ...refuseOptions(options).map((refusal) => ({ ...refusal, journey: 'options' as const })),
    ...refuse(a).map((refusal) => ({ ...refusal, journey: 'a' as const })),
    ...refuse(b).map((refusal) => ({ ...refusal, journey: 'b' as const })),
  ];
  if (refusals.length > 0) return { ok: false, refusals };

  const draws = options.draws ?? usualDraws(Math.max(a.states.length, b.states.length));
  const half = Math.max(1, Math.round(options.customers / 2));
  const [one, other] = [sideOf(a, options, draws, half, 'a'), sideOf(b, options, draws, half, 'b')] as const;
  const conversion = differ(one.conversion, other.conversion, one.chance, other.chance);
  const observed = interval(one.converted, other.converted);
  let better = 0;
  one.chance.forEach((chance, i) => (better += other.chance[i]! > chance ? 1 : other.chance[i] === chance ? 0.5 : 0));
  const bBetter = better / draws;
  const money = (one.money || other.money) && a.economics.currency === b.economics.currency;
  const profit = money ? differ(one.profit, other.profit, one.profits, other.profits) : null;
  return {
    ok: true,
    draws,
    conversion,
    observed,
    bBetter,
    withinHorizon: one.within === null || other.within === null ? null : { a: one.within, b: other.within, difference: other.within - one.within },
    daysToConvert: one.days === null || other.days === null ? null : { a: one.days, b: other.days, difference: other.days - one.days },
    profit,
    sentence: describe(conversion, bBetter) + (profit ? ` Profit changes by ${sayMoney(profit.difference, a.economics.currency)}.` : ''),
  };
}

function refuse(journey: Journey): Refusal[] {
  const figures = refuseFigures(journey);
  return figures.length > 0 ? figures : refuseChain(compile(journey));
}

/** One side, drawn. Luck must differ between the sides: they are different people. */
function sideOf(journey: Journey, { customers, seed, horizonMs }: ForecastOptions, draws: number, half: number, side: 'a' | 'b') {
  const chain = compile(journey);
  const rewards = arcRewards(journey, chain);
  const exact = solveChain(chain);
  const costPerEntrant = chain.start === NOWHERE ? 0 : solveAbsorbing(chain).expect(rewards.cost)[chain.start]!;
  const { chance, cost, converted } = drawOutcomes(chain, rewards, doubtOf(chain, leversOf(journey, chain), seed), { seed, draws, customers: half, luck: side });
  const { valuePerConversion: worth = 0, fixedCost = 0 } = journey.economics;
  const within = horizonMs === undefined ? null : watch(chain, rewards.limitMs, { horizonMs: Math.min(horizonMs, LONGEST_MS), stepMs: stepFor(Math.min(horizonMs, LONGEST_MS)) }).converted.at(-1)!;
  const inTime = within === null || exact.conversion === 0 ? 1 : within / exact.conversion;
  const profitOf = (share: number, each: number) => (share * inTime * worth - each) * customers - fixedCost;
  return {
    conversion: exact.conversion,
    chance,
    converted,
    within,
    days: exact.meanTimeToConvertDays,
    money: worth > 0 || fixedCost > 0 || costPerEntrant > 0,
    profit: profitOf(exact.conversion, costPerEntrant),
    profits: chance.map((share, i) => profitOf(share, cost[i]!)),
  };
}

function differ(a: number, b: number, drawsA: Float64Array, drawsB: Float64Array): Difference {
  return { a, b, difference: b - a, ...interval(drawsA, drawsB) };
}

function interval(a: Float64Array, b: Float64Array): { p5: number; p95: number } {
  const sorted = b.map((value, i) => value - a[i]!).sort();
  return { p5: quantileOf(sorted, 0.05), p95: quantileOf(sorted, 0.95) };
}

function describe({ a, b, p5, p95 }: Difference, bBetter: number): string {
  const points = (share: number) => `${share > 0 ? '+' : ''}${Number((share * 100).toFixed(2))}`;
  if (p5 === 0 && p95 === 0 && a === b) return `Both convert ${sayShare(a)}.`;
  return `B converts ${sayShare(b)}, A ${sayShare(a)}: ${points(b - a)} percentage points, nine in ten cases between ${points(p5)} and ${points(p95)}. B is the better one with a chance of ${sayShare(bBetter)}.`;
}
