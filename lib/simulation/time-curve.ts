import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/journey/duration';
import { solveByAge, type ByAge, type Rounding } from './by-age';
import { CONVERTED, LOST, NOWHERE, UNDECIDED, type Chain } from './chain';
import type { TimeCurve } from './forecast-report';
import { sayDays, sayShare } from './wording';

const STEPS_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, 30 * MINUTE_MS].concat([1, 2, 3, 4, 6, 8, 12].map((hours) => hours * HOUR_MS), [1, 2, 3, 7, 14, 30, 60].map((days) => days * DAY_MS));
const MOST_STEPS = 800;
const MOST_POINTS = 120;
/** Nobody is watched longer. */
export const LONGEST_MS = 3_650 * DAY_MS;

/** A step for watching that long: the shortest that divides the time evenly, if one does, else the shortest of all. */
export function stepFor(horizonMs: number, mostSteps = MOST_STEPS): number {
  const fitting = STEPS_MS.filter((step) => horizonMs / step <= mostSteps);
  return fitting.find((step) => horizonMs % step === 0 && horizonMs / step >= mostSteps / 8) ?? fitting.find((step) => step <= horizonMs) ?? horizonMs / mostSteps;
}

type Watching = { horizonMs: number; stepMs: number };

/** {@link solveByAge} from the start, with the journey's own timeout in force: whoever is inside at that age moves to its target, once. */
export function watch(chain: Chain, limitMs: Float64Array, { horizonMs, stepMs }: Watching): ByAge {
  const steps = stepsIn(horizonMs, stepMs);
  const rounding = 'both';
  const solved = solveByAge(chain, { start: chain.start, stepMs, steps, limitMs, rounding });
  const { timeout } = chain;
  if (!timeout || timeout.afterMs > horizonMs || chain.start === NOWHERE) return solved;

  const at = Math.min(steps, Math.round(timeout.afterMs / stepMs));
  const n = chain.states.length;
  const after = timeout.to >= 0 && timeout.to < n ? solveByAge(chain, { start: timeout.to, stepMs, steps: steps - at, limitMs, rounding }) : undefined;
  const fate = timeout.to === NOWHERE ? LOST : chain.fate[timeout.to]!;
  const inside = 1 - absorbed(solved, at);
  for (const [series, meaning] of [['converted', CONVERTED], ['lost', LOST], ['neutral', UNDECIDED]] as const) {
    const before = solved[series][at]!;
    for (let t = at; t <= steps; t++) solved[series][t] = before + inside * (after ? after[series][t - at]! : Number(fate === meaning));
  }
  return solved;
}

/** Bounds on what {@link watch} should say of conversion at the horizon, whatever the step: times rounded up or down throughout. */
export function conversionBounds(chain: Chain, limitMs: Float64Array, { horizonMs, stepMs }: Watching): { low: number; high: number } {
  const steps = stepsIn(horizonMs, stepMs);
  const solve = (start: number, rounding: Rounding, until = steps) => solveByAge(chain, { start, stepMs, steps: until, limitMs, rounding });
  const slow = solve(chain.start, 'up');
  const fast = solve(chain.start, 'down');
  const { timeout } = chain;
  if (!timeout || timeout.afterMs > horizonMs || chain.start === NOWHERE) return { low: slow.converted.at(-1)!, high: fast.converted.at(-1)! };

  const [early, late] = [Math.floor(timeout.afterMs / stepMs), Math.min(steps, Math.ceil(timeout.afterMs / stepMs))];
  const isState = timeout.to >= 0 && timeout.to < chain.states.length;
  const then = Number(timeout.to !== NOWHERE && chain.fate[timeout.to] === CONVERTED);
  const low = isState ? solve(timeout.to, 'up', steps - late).converted.at(-1)! : then;
  const high = isState ? solve(timeout.to, 'down', steps - early).converted.at(-1)! : then;
  return {
    low: slow.converted[early]! + Math.max(0, 1 - absorbed(fast, late)) * low,
    high: Math.min(1, fast.converted[late]! + (1 - absorbed(slow, early)) * high),
  };
}

function stepsIn(horizonMs: number, stepMs: number): number {
  return Math.floor(horizonMs / stepMs + 1e-9);
}

function absorbed({ converted, lost, neutral }: ByAge, t: number): number {
  return converted[t]! + lost[t]! + neutral[t]!;
}

/** The curve to show of what {@link watch} found. `ever` is the share of entrants who ever convert. */
export function timeCurve({ stepMs, converted, lost, neutral }: ByAge, ever: number): TimeCurve {
  const last = converted.length - 1;
  const every = Math.max(1, Math.ceil(last / MOST_POINTS));
  const points: TimeCurve['points'] = [];
  for (let t = 0; t <= last; t += t + every > last && t < last ? last - t : every) {
    const inside = Math.max(0, 1 - converted[t]! - lost[t]! - neutral[t]!);
    points.push({ days: (t * stepMs) / DAY_MS, converted: converted[t]!, lost: lost[t]!, neutral: neutral[t]!, inside });
  }
  const ageOf = (share: number) => {
    const t = ever > 0 ? converted.findIndex((so) => so >= share * ever - 1e-9) : -1;
    return t < 0 ? null : (t * stepMs) / DAY_MS;
  };
  const later = ever > 0 ? Math.max(0, 1 - converted[last]! / ever) : 0;
  const [p10Days, p50Days, p90Days] = [ageOf(0.1), ageOf(0.5), ageOf(0.9)];
  return { points, p10Days, p50Days, p90Days, later, sentence: describe(ever, p50Days, p90Days, later, (last * stepMs) / DAY_MS) };
}

function describe(ever: number, p50: number | null, p90: number | null, later: number, until: number): string {
  if (!(ever > 0)) return 'Nobody converts.';
  const half = p50 === null ? `Fewer than half of those who convert have done so after ${sayDays(until)}` : `Half of those who convert have done so within ${sayDays(p50)}`;
  const most = p90 === null ? '' : `, nine in ten within ${sayDays(p90)}`;
  return later < 0.005 ? `${half}${most}.` : `${half}${most}; ${sayShare(later)} take longer than the ${sayDays(until)} shown.`;
}
