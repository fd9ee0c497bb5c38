import { NOWHERE, type Chain } from './chain';

/** Solves the chain for one set of shares (by arc) and writes into `totals` what each reward comes to for one entrant. */
export type Solver = (arcShare: Float64Array, totals: Float64Array) => void;

/**
 * Prepares to solve one chain thousands of times with other shares. `rewards[r][k]` is what taking arc k is worth; `totals[r]`
 * becomes its expected sum over a customer's whole journey. Nothing is allocated per call.
 * States are taken out one by one, the last to be reached first, each way through them written onto its neighbors. No pivoting:
 * the matrix is an M-matrix (W. K. Grassmann, M. I. Taksar, D. P. Heyman, Operations Research 33 (1985), 1107–1116).
 */
export function prepareSolver(chain: Chain, rewards: readonly Float64Array[]): Solver {
  const { firstArc, arcTo } = chain;
  const n = chain.states.length;
  const order = reachable(chain);
  const size = order.length;
  const numberOf = new Int32Array(n).fill(-1);
  order.forEach((s, i) => (numberOf[s] = i));
  const arcs = order.flatMap((s) => Array.from({ length: firstArc[s + 1]! - firstArc[s]! }, (_, i) => firstArc[s]! + i));
  const arcFrom = Int32Array.from(order.flatMap((s, i) => Array.from({ length: firstArc[s + 1]! - firstArc[s]! }, () => i)));
  const arcInto = Int32Array.from(arcs, (k) => (arcTo[k] === NOWHERE || arcTo[k]! >= n ? -1 : numberOf[arcTo[k]!]!));
  const width = size + rewards.length;
  const matrix = new Float64Array(size * width);
  const kinds = rewards.length;

  return (arcShare, totals) => {
    matrix.fill(0);
    for (let a = 0; a < arcs.length; a++) {
      const k = arcs[a]!;
      const share = arcShare[k]!;
      if (share === 0) continue;
      const row = arcFrom[a]! * width;
      if (arcInto[a]! >= 0) matrix[row + arcInto[a]!]! += share;
      for (let r = 0; r < kinds; r++) matrix[row + size + r]! += share * rewards[r]![k]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      const row = i * width;
      const stay = Math.max(1 - matrix[row + i]!, Number.EPSILON);
      for (let above = 0; above < i; above++) {
        const share = matrix[above * width + i]! / stay;
        if (share === 0) continue;
        for (let j = 0; j < i; j++) matrix[above * width + j]! += share * matrix[row + j]!;
        for (let j = size; j < width; j++) matrix[above * width + j]! += share * matrix[row + j]!;
      }
      if (i === 0) for (let r = 0; r < kinds; r++) totals[r] = matrix[size + r]! / stay;
    }
    if (size === 0) totals.fill(0);
  };
}

/** States that could be come to if every way had a share, the starting state first. */
function reachable({ start, firstArc, arcTo, states }: Chain): number[] {
  const order = start === NOWHERE ? [] : [start];
  const seen = new Set(order);
  for (const s of order) {
    for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) {
      const to = arcTo[k]!;
      if (to === NOWHERE || to >= states.length || seen.has(to)) continue;
      seen.add(to);
      order.push(to);
    }
  }
  return order;
}
