import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { solveAbsorbing } from './absorbing';
import { arcRewards } from './arc-rewards';
import { NOWHERE, type Chain } from './chain';
import { compile } from './compile';
import type { AssumptionEffect, MeasureFirst } from './forecast-report';
import type { Gradient } from './gradients';
import { turnLever, type Lever } from './lever';
import { beliefQuantile, believe } from './rate-belief';
import { LONGEST_MS, stepFor, watch } from './time-curve';
import { sayDays, sayMoney, sayShare } from './wording';

/** Times carry no doubt of their own: they are tried a quarter shorter and a quarter longer. */
const TIME_SWING = 0.25;
/** With a time limit every bar needs its own solution by age: coarser steps than the curve's. */
const MOST_STEPS = 200;

/** Journeys of very many states: the assumptions of the states entered most are tried, the others left out. */
const MOST_TRIED = 100;

/** `visits` is by number of state. */
export type TornadoOptions = { customers: number; horizonMs?: number; money: boolean; visits: Float64Array; varianceByArc: ReadonlyMap<number, number> };
type Figures = { conversion: number; profit: number | null };

/**
 * What each assumption does alone, from its P10 to its P90 (times: a quarter shorter and longer), the others as written. The largest swing
 * of profit comes first where there is money, else that of conversion.
 */
export function tornado(journey: Journey, gradients: readonly Gradient[], options: TornadoOptions): { base: Figures; effects: AssumptionEffect[] } {
  const { currency, fixedCost = 0 } = journey.economics;
  const profitOf = (perEntrant: number) => (options.money ? perEntrant * options.customers - fixedCost : null);
  const figures = (changed: Journey): Figures => {
    const chain = compile(changed);
    const { conversion, profit } = solve(changed, chain, options.horizonMs);
    return { conversion, profit: profitOf(profit) };
  };
  const base = figures(journey);
  const tried = gradients.length <= MOST_TRIED ? gradients : gradients.toSorted((x, y) => options.visits[y.lever.s]! - options.visits[x.lever.s]!).slice(0, MOST_TRIED);
  const effects = tried.map(({ lever, ...slopes }): AssumptionEffect => {
    const [low, high] = boundsOf(lever);
    const [atLow, atHigh] = [low, high].map((value) => (value === lever.value ? base : figures(turnLever(journey, lever, value)))) as [Figures, Figures];
    const isRate = lever.kind === 'rate';
    const shown = isRate ? 1 : DAY_MS;
    const effect = {
      id: lever.id,
      kind: lever.kind,
      label: lever.label,
      target: targetOf(lever),
      value: lever.value / shown,
      unit: isRate ? ('share' as const) : ('days' as const),
      source: isRate ? (lever.rate.source?.kind ?? ('none' as const)) : ('none' as const),
      low: low / shown,
      high: high / shown,
      conversion: { atLow: atLow.conversion, atHigh: atHigh.conversion },
      profit: atLow.profit === null || atHigh.profit === null ? null : { atLow: atLow.profit, atHigh: atHigh.profit },
      derivative: { conversion: slopes.conversion, profit: options.money ? slopes.profit * options.customers : null, daysToConvert: slopes.daysToConvert, daysInside: slopes.daysInside },
      varianceShare: isRate ? (options.varianceByArc.get(lever.arc) ?? 0) : null,
    };
    return { ...effect, sentence: describe(effect, currency) };
  });
  const swing = ({ atLow, atHigh }: { atLow: number; atHigh: number }) => Math.abs(atHigh - atLow);
  const order = (a: AssumptionEffect, b: AssumptionEffect) => (a.profit && b.profit ? swing(b.profit) - swing(a.profit) : 0) || swing(b.conversion) - swing(a.conversion);
  return { base, effects: effects.sort(order) };
}

/** The rate to measure first: the one whose doubt makes up most of conversion's. Null when all are certain. */
export function measureFirst(effects: readonly AssumptionEffect[]): MeasureFirst | null {
  const first = effects.reduce<AssumptionEffect | null>((best, effect) => ((effect.varianceShare ?? 0) > (best?.varianceShare ?? 0) ? effect : best), null);
  if (!first?.varianceShare) return null;
  const { id, label, varianceShare } = first;
  return { id, label, varianceShare, sentence: `Measure ${label} first: its rate makes up ${sayShare(varianceShare)} of the doubt about conversion.` };
}

function solve(journey: Journey, chain: Chain, horizonMs: number | undefined): { conversion: number; profit: number } {
  if (chain.start === NOWHERE) return { conversion: 0, profit: 0 };
  const rewards = arcRewards(journey, chain);
  const system = solveAbsorbing(chain);
  const converts = system.expect(rewards.converts)[chain.start]!;
  const cost = system.expect(rewards.cost)[chain.start]!;
  const conversion = horizonMs === undefined ? converts : watch(chain, rewards.limitMs, { horizonMs: Math.min(horizonMs, LONGEST_MS), stepMs: stepFor(horizonMs, MOST_STEPS) }).converted.at(-1)!;
  return { conversion, profit: (journey.economics.valuePerConversion ?? 0) * conversion - cost };
}

function boundsOf(lever: Lever): [number, number] {
  if (lever.kind !== 'rate') return [lever.value * (1 - TIME_SWING), Math.min(lever.value * (1 + TIME_SWING), 10 * LONGEST_MS)];
  const belief = believe(lever.rate);
  return [beliefQuantile(belief, 0.1), beliefQuantile(belief, 0.9)];
}

function targetOf(lever: Lever): AssumptionEffect['target'] {
  if (lever.kind === 'timeout') return { kind: 'state', id: lever.id, field: 'timeout.after' };
  return { kind: 'transition', id: lever.id, field: lever.kind === 'rate' ? 'probability.value' : 'duration' };
}

function describe({ label, unit, low, high, conversion, profit }: Omit<AssumptionEffect, 'sentence'>, currency: string): string {
  const say = unit === 'share' ? sayShare : sayDays;
  const what = unit === 'share' ? `the rate of ${label}` : label.startsWith('Timeout') ? `the ${label.replace('Timeout', 'timeout')}` : `the time of ${label}`;
  const still = Math.abs(conversion.atHigh - conversion.atLow) < 5e-6;
  if (low === high) return `${what[0]!.toUpperCase()}${what.slice(1)} is taken as certain.`;
  const effect = still ? 'conversion stays the same' : `conversion goes from ${sayShare(conversion.atLow)} to ${sayShare(conversion.atHigh)}`;
  const money = profit && Math.abs(profit.atHigh - profit.atLow) >= 0.005 ? `, profit from ${sayMoney(profit.atLow, currency)} to ${sayMoney(profit.atHigh, currency)}` : '';
  return `If ${what} is ${say(low)} or ${say(high)}, ${effect}${money}.`;
}
