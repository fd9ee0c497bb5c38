import { contentHash } from '@/lib/journey/content-hash';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { momentsOf, solveAbsorbing, type Absorbing } from './absorbing';
import { arcRewards, arcSquares, type ArcRewards } from './arc-rewards';
import { CONVERTED, NOWHERE, type Chain } from './chain';
import { compile } from './compile';
import { doubtOf, varianceShares } from './doubt';
import { solveChain } from './exact';
import type { ConversionForecast, Forecast, ForecastOptions, Friction, TimeForecast, WithinHorizon } from './forecast-report';
import { effectiveSampleSize } from './effective-sample-size';
import { gradients } from './gradients';
import type { Lever } from './lever';
import { listed } from './listed';
import { forecastMoney } from './money';
import { commonestPaths } from './paths';
import { refuseChain, refuseFigures, refuseOptions } from './refuse';
import type { ExactReport, StateReport } from './report';
import { conversionBounds, LONGEST_MS, stepFor, timeCurve, watch } from './time-curve';
import { measureFirst, tornado } from './tornado';
import { forecastTouches } from './touch-forecast';
import { USUAL_RULES } from './touch-rules';
import { conversionInterval, drawOutcomes, usualDraws } from './uncertainty';
import { sayDays, sayShare } from './wording';

export type { Forecast, ForecastOptions, GivenForecast, RefusedForecast, Refusal } from './forecast-report';

/**
 * What a journey will probably do, how sure that is, what holds it back and what to measure first: everything but single customers,
 * from the exact solution. The same journey and options give the same forecast. Never throws: what has no answer gets a refusal.
 */
export function forecast(journey: Journey, options: ForecastOptions): Forecast {
  const unfit = [...refuseOptions(options), ...refuseFigures(journey)];
  if (unfit.length > 0) return { ok: false, refusals: unfit };
  const chain = compile(journey);
  if (chain.refusals.length > 0) return { ok: false, refusals: refuseChain(chain) };

  const { customers, seed, horizonMs, touchRules } = options;
  const rewards = arcRewards(journey, chain);
  const system = solveAbsorbing(chain);
  const exact = solveChain(chain);
  const costPerEntrant = chain.start === NOWHERE ? 0 : system.expect(rewards.cost)[chain.start]!;
  const slopes = gradients(journey, chain, rewards, system);
  const doubt = doubtOf(chain, slopes.map(({ lever }) => lever), seed);
  const draws = options.draws ?? usualDraws(chain.states.length);
  const drawn = drawOutcomes(chain, rewards, doubt, { seed, draws, customers });
  const { time, touchVariance } = moments(journey, chain, rewards, system);
  const conversion = describeConversion({ exact: exact.conversion, ...conversionInterval(drawn, customers), draws }, customers);
  const aged = byAge(chain, rewards, exact, time, conversion, horizonMs);
  const money = forecastMoney(journey.economics, drawn, { customers, chance: exact.conversion, costPerEntrant, inTime: aged.inTime });
  const bars = tornado(journey, slopes, { customers, money: money !== null, visits: system.visits, varianceByArc: varianceShares(doubt, slopes).byArc, ...(horizonMs !== undefined && { horizonMs }) });
  return {
    ok: true,
    contentHash: contentHash(journey),
    seed,
    customers,
    horizonDays: horizonMs === undefined ? null : horizonMs / DAY_MS,
    currency: journey.economics.currency,
    conversion,
    withinHorizon: aged.withinHorizon,
    curve: aged.curve,
    time,
    touches: forecastTouches(journey, chain, rewards, system, { daysInside: time.inJourney?.meanDays ?? 0, variance: touchVariance, caps: touchRules?.caps ?? USUAL_RULES.caps }),
    money,
    bottleneck: exact.bottleneck && { ...exact.bottleneck, sentence: `Most conversions are lost in ${exact.bottleneck.name}: ${sayShare(exact.bottleneck.dropout)} of those who reach it are lost there, which costs ${sayShare(exact.bottleneck.conversionsLost)} of all entrants as conversions.` },
    friction: findFriction(exact.states),
    tornado: bars.effects,
    tornadoBase: bars.base,
    measureFirst: measureFirst(bars.effects),
    paths: commonestPaths(chain, { conversion: exact.conversion, losses: exact.states.reduce((sum, { lost }) => sum + lost, 0) }),
    exact,
    assumptions: [...chain.assumptions, ...describeDoubt(slopes.map(({ lever }) => lever)), ...describeDue(journey, rewards)],
  };
}

/** What the doubt about rates rests on. */
function describeDoubt(levers: readonly Lever[]): string[] {
  const unknown = levers.flatMap((lever) => (lever.kind === 'rate' && effectiveSampleSize(lever.rate) < Infinity && !lever.rate.source ? [lever.label] : []));
  if (unknown.length === 0) return [];
  return [`No source is given for the ${unknown.length === 1 ? 'rate' : 'rates'} of ${listed(unknown)}: ${unknown.length === 1 ? 'it counts' : 'they count'} as hardly known, which widens the interval.`];
}

/** Which touches are counted, and which cannot be. */
function describeDue(journey: Journey, { due }: ArcRewards): string[] {
  const left = journey.states.flatMap(({ touchpoints }, s) => touchpoints.filter((touchpoint) => !due[s]!.some((each) => each.touchpoint === touchpoint)).map(({ name, id }) => name || id));
  return left.length === 0 ? [] : [`Nothing says when ${listed(left)} ${left.length === 1 ? 'falls' : 'fall'} due: not counted among the touches.`];
}

/** Where most time goes: the state whose stays add most to the time an average entrant spends inside. The first of equals. */
export function findFriction(states: readonly StateReport[]): Friction | null {
  const whole = states.reduce((sum, { visits, dwellDays }) => sum + visits * dwellDays, 0);
  const slowest = states.reduce<StateReport | null>((most, state) => (state.visits * state.dwellDays > (most ? most.visits * most.dwellDays : 0) * (1 + 1e-12) ? state : most), null);
  if (!slowest) return null;
  const { id, name, reach, visits, dwellDays } = slowest;
  const weightedDays = visits * dwellDays;
  return { id, name, reach, dwellDays, weightedDays, sentence: `Most time goes by in ${name}: ${sayDays(dwellDays)} per stay, ${sayShare(weightedDays / whole)} of all the time customers spend inside.` };
}

function moments(journey: Journey, chain: Chain, rewards: ArcRewards, system: Absorbing): { time: TimeForecast; touchVariance: number } {
  const { stayMs: mean, converts } = rewards;
  const { stayMs2: square, touches: touchesSquare } = arcSquares(journey, chain, rewards);
  const everyone = { weight: new Float64Array(chain.states.length).fill(1), end: () => 1 };
  const days = (found: { mean: number; variance: number } | null) => found && { meanDays: found.mean / DAY_MS, sdDays: Math.sqrt(found.variance) / DAY_MS };
  const toConvert = momentsOf(chain, system, { mean, square, weight: system.expect(converts), end: (k) => converts[k]! });
  const inJourney = momentsOf(chain, system, { mean, square, ...everyone });
  const touches = momentsOf(chain, system, { mean: rewards.touches, square: touchesSquare, ...everyone });
  return { time: { toConvert: days(toConvert), inJourney: days(inJourney) }, touchVariance: touches?.variance ?? 0 };
}

function describeConversion(found: Omit<ConversionForecast, 'sentence'>, customers: number): ConversionForecast {
  const { p5, p95, p50, fromRates } = found;
  const cause = fromRates.varianceShare >= 0.5 ? `${sayShare(fromRates.varianceShare)} of the doubt comes from the rates, so measuring them helps more than more customers` : 'most of the doubt is luck of the draw, so more customers would narrow it';
  const narrow = p5 === p95 ? `Conversion will be ${sayShare(p50)}.` : `Of ${customers.toLocaleString('en-US')} customers, ${sayShare(p5)} to ${sayShare(p95)} will probably convert (nine in ten cases); ${cause}.`;
  return { ...found, sentence: narrow };
}

function byAge(chain: Chain, { limitMs }: ArcRewards, exact: ExactReport, time: TimeForecast, conversion: ConversionForecast, horizonMs: number | undefined) {
  const slow = time.inJourney ? (time.inJourney.meanDays + 4 * time.inJourney.sdDays) * DAY_MS : 0;
  const untilMs = Math.min(LONGEST_MS, horizonMs ?? Math.max(DAY_MS, slow, 2 * (chain.timeout?.afterMs ?? 0)));
  const stepMs = stepFor(untilMs);
  const watched = watch(chain, limitMs, { horizonMs: untilMs, stepMs });
  const curve = timeCurve(watched, everConverting(chain, exact, limitMs, stepMs));
  if (horizonMs === undefined) return { curve, withinHorizon: null, inTime: 1 };

  const reached = watched.converted.at(-1)!;
  const inProgress = Math.max(0, 1 - reached - watched.lost.at(-1)! - watched.neutral.at(-1)!);
  const inTime = exact.conversion > 0 ? reached / exact.conversion : 0;
  const days = horizonMs / DAY_MS;
  const withinHorizon: WithinHorizon = {
    days,
    conversion: reached,
    ...conversionBounds(chain, limitMs, { horizonMs: untilMs, stepMs }),
    p5: Math.min(1, conversion.p5 * inTime),
    p50: Math.min(1, conversion.p50 * inTime),
    p95: Math.min(1, conversion.p95 * inTime),
    inProgress,
    stepDays: stepMs / DAY_MS,
    sentence: describeHorizon(days, reached, inProgress),
  };
  return { curve, withinHorizon, inTime };
}

function describeHorizon(days: number, reached: number, inProgress: number): string {
  if (reached < 1e-9) return `Within ${sayDays(days)} nobody can convert yet: every way takes longer.`;
  return `Within ${sayDays(days)}, ${sayShare(reached)} convert; ${inProgress < 5e-5 ? 'nobody is' : `${sayShare(inProgress)} are`} still inside.`;
}

/** Share of entrants who convert in the end, the journey's own timeout in force. */
function everConverting(chain: Chain, exact: ExactReport, limitMs: Float64Array, stepMs: number): number {
  const { timeout } = chain;
  if (!timeout || chain.start === NOWHERE || timeout.afterMs > LONGEST_MS) return exact.conversion;
  const { converted, lost, neutral } = watch({ ...chain, timeout: undefined }, limitMs, { horizonMs: timeout.afterMs, stepMs: Math.min(stepMs, timeout.afterMs || stepMs) });
  const last = converted.length - 1;
  const inside = 1 - converted[last]! - lost[last]! - neutral[last]!;
  const place = timeout.to;
  const later = place === NOWHERE || place >= chain.states.length ? Number(place !== NOWHERE && chain.fate[place] === CONVERTED) : solveChain({ ...chain, start: place }).conversion;
  return converted[last]! + inside * later;
}
