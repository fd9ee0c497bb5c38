import { arcCdf, arcLongest } from './arc-law';
import { CONVERTED, LOST, NOWHERE, type Chain } from './chain';
import { FIXED } from './duration-law';
import { factor } from './linear';

/** Shares of entrants at the end of each step: converted, lost by an outcome, ended otherwise. What is missing to 1 is inside. */
export type ByAge = { stepMs: number; converted: Float64Array; lost: Float64Array; neutral: Float64Array };

/** How times that fall between two steps are counted: at the step before, the step after, or half and half. */
export type Rounding = 'down' | 'up' | 'both';

/**
 * Where entrants are after 0, 1, … `steps` steps of `stepMs`: the renewal equation of the semi-Markov chain on a grid
 * (R. Pyke, Annals of Mathematical Statistics 32 (1961), 1231–1242). Entries into a state at step t are what left others t − l steps
 * ago, weighted by the share of each way that takes l steps; moves within one step are solved at once.
 * Rounding every time down can only bring people forward and rounding up only hold them back, so 'down' and 'up' enclose the truth.
 */
export function solveByAge(chain: Chain, { start, stepMs, steps, limitMs, rounding }: { start: number; stepMs: number; steps: number; limitMs: Float64Array; rounding: Rounding }): ByAge {
  const n = chain.states.length;
  const places = n + chain.outcomes.length;
  const width = steps + 1;
  const arriving = new Float64Array(places * width);
  if (start !== NOWHERE) arriving[start * width] = 1;
  const ways = arcsOf(chain, { stepMs, steps, limitMs, rounding });

  const atOnce = new Float64Array(n * n);
  for (let s = 0; s < n; s++) atOnce[s * n + s] = 1;
  let moving = false;
  for (const { from, to, share, firstLag, parts } of ways) {
    if (to >= n || firstLag > 0) continue;
    atOnce[to * n + from]! -= share * parts[0]!;
    moving = true;
  }
  const system = moving ? factor(atOnce, n) : undefined;
  const entering = new Float64Array(n);
  const byState = Array.from({ length: n }, (_, s) => ways.filter(({ from }) => from === s));
  for (let t = 0; t < width; t++) {
    for (let s = 0; s < n; s++) entering[s] = arriving[s * width + t]!;
    const entered = system ? system.solve(entering) : entering;
    for (let s = 0; s < n; s++) {
      const mass = entered[s]!;
      if (mass < 1e-14) continue;
      for (const { to, share, parts, firstLag } of byState[s]!) {
        const row = to * width + t + firstLag;
        const flow = mass * share;
        const room = Math.min(parts.length, width - t - firstLag);
        for (let i = to < n && firstLag === 0 ? 1 : 0; i < room; i++) arriving[row + i]! += flow * parts[i]!;
      }
    }
  }

  const result: ByAge = { stepMs, converted: new Float64Array(width), lost: new Float64Array(width), neutral: new Float64Array(width) };
  for (let o = n; o < places; o++) {
    const series = chain.fate[o] === CONVERTED ? result.converted : chain.fate[o] === LOST ? result.lost : result.neutral;
    let sum = 0;
    for (let t = 0; t < width; t++) series[t]! += sum += arriving[o * width + t]!;
  }
  return result;
}

type GridWay = { from: number; to: number; share: number; firstLag: number; parts: Float64Array };

function arcsOf(chain: Chain, grid: { stepMs: number; steps: number; limitMs: Float64Array; rounding: Rounding }): GridWay[] {
  return chain.states.flatMap((_, from) =>
    Array.from({ length: chain.firstArc[from + 1]! - chain.firstArc[from]! }, (_, i) => chain.firstArc[from]! + i).flatMap((k) => {
      const [to, share] = [chain.arcTo[k]!, chain.arcShare[k]!];
      if (to === NOWHERE || share === 0) return [];
      const { firstLag, parts } = partsOf(chain, k, grid.limitMs[from]!, grid);
      return parts.length === 0 ? [] : [{ from, to, share, firstLag, parts }];
    }),
  );
}

/** How much of arc k takes `firstLag`, `firstLag` + 1, … steps. Only lag 0 may share a first part with lag 1. */
function partsOf(chain: Chain, k: number, limitMs: number, { stepMs, steps, rounding }: { stepMs: number; steps: number; rounding: Rounding }): { firstLag: number; parts: Float64Array } {
  if (chain.arcLaw[k] === FIXED) {
    const lag = chain.arcA[k]! / stepMs;
    const low = Math.floor(lag);
    if (low > steps) return { firstLag: 0, parts: new Float64Array() };
    const above = lag === low || rounding === 'down' ? 0 : rounding === 'up' ? 1 : lag - low;
    return tidy(low, Float64Array.of(1 - above, above));
  }
  const last = Math.min(steps + 1, Math.ceil(arcLongest(chain, k, limitMs) / stepMs) + 1);
  /** Below step l, just before it (half a millisecond) and up to it: times are whole milliseconds. */
  const before = Float64Array.from({ length: last + 2 }, (_, l) => arcCdf(chain, k, l * stepMs - 0.5));
  const until = Float64Array.from({ length: last + 2 }, (_, l) => arcCdf(chain, k, l * stepMs));
  const down = Float64Array.from({ length: last + 1 }, (_, l) => before[l + 1]! - before[l]!);
  const up = Float64Array.from({ length: last + 1 }, (_, l) => until[l]! - (l > 0 ? until[l - 1]! : 0));
  down[last]! += 1 - before[last + 1]!;
  if (rounding === 'down') return tidy(0, down);
  return tidy(0, rounding === 'up' ? up : down.map((part, l) => (part + up[l]!) / 2));
}

function tidy(firstLag: number, parts: Float64Array): { firstLag: number; parts: Float64Array } {
  let [from, until] = [0, parts.length];
  while (from < until && parts[from] === 0) from++;
  while (until > from && parts[until - 1] === 0) until--;
  return { firstLag: firstLag + from, parts: parts.slice(from, until) };
}
