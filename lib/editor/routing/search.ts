import type { Position } from '@/lib/journey/journey';
import type { Grid } from './grid';
import { Heap } from './heap';

/** What a corner costs, in pixels of straight way. */
const CORNER = 48;

/**
 * The cheapest way along a grid's lines between two of its crossings, as corner points with both ends. `starts` says how it
 * leaves; it arrives level. A* over crossings and directions; the bound is the distance along the axes and the corners still
 * needed at least.
 */
export function search({ xs, ys, across, down }: Grid, start: Position, end: Position, starts: 'level' | 'upright'): Position[] {
  const columns = xs.length;
  const at = ({ x, y }: Position) => nearest(ys, y) * columns + nearest(xs, x);
  const last = at(end);
  const [endColumn, endRow] = [last % columns, Math.floor(last / columns)];
  const [endX, endY] = [xs[endColumn]!, ys[endRow]!];

  // A state is a crossing and how it was reached: even level, odd upright.
  const costs = new Float64Array(columns * ys.length * 2).fill(Infinity);
  const before = new Int32Array(costs.length).fill(-1);
  const open = new Heap();
  const visit = (state: number, cost: number, from: number) => {
    if (cost >= costs[state]! - 1e-9) return;
    costs[state] = cost;
    before[state] = from;
    const node = state >> 1;
    const row = (node / columns) | 0;
    const turns = state & 1 ? 1 : row === endRow ? 0 : 2;
    open.push(state, cost + Math.abs(xs[node - row * columns]! - endX) + Math.abs(ys[row]! - endY) + turns * CORNER);
  };
  const goal = last * 2;
  const closed = new Uint8Array(costs.length);
  visit(at(start) * 2 + (starts === 'upright' ? 1 : 0), 0, -1);

  for (let state = open.pop(); state !== -1 && state !== goal; state = open.pop()) {
    if (closed[state]) continue;
    closed[state] = 1;
    const node = state >> 1;
    const j = (node / columns) | 0;
    const i = node - j * columns;
    const cost = costs[state]!;
    const level = state & 1 ? cost + CORNER : cost;
    const upright = state & 1 ? cost : cost + CORNER;
    if (i + 1 < columns) visit((node + 1) * 2, level + (xs[i + 1]! - xs[i]!) * across[node]!, state);
    if (i > 0) visit((node - 1) * 2, level + (xs[i]! - xs[i - 1]!) * across[node - 1]!, state);
    if (j + 1 < ys.length) visit((node + columns) * 2 + 1, upright + (ys[j + 1]! - ys[j]!) * down[node]!, state);
    if (j > 0) visit((node - columns) * 2 + 1, upright + (ys[j]! - ys[j - 1]!) * down[node - columns]!, state);
    if (node === last) visit(goal, level, state);
  }

  const points: Position[] = [];
  for (let state = goal; state !== -1; state = before[state]!) {
    const node = state >> 1;
    points.push({ x: xs[node % columns]!, y: ys[Math.floor(node / columns)]! });
  }
  return corners(points.reverse());
}

/** The points at which a line turns, and its ends. */
export function corners(points: readonly Position[]): Position[] {
  const apart = points.filter((point, i) => i === 0 || point.x !== points[i - 1]!.x || point.y !== points[i - 1]!.y);
  return apart.filter((point, i) => {
    const [previous, next] = [apart[i - 1], apart[i + 1]];
    return !previous || !next || !((previous.x === point.x && point.x === next.x) || (previous.y === point.y && point.y === next.y));
  });
}

function nearest(values: readonly number[], value: number): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (Math.abs(values[i]! - value) < Math.abs(values[best]! - value)) best = i;
  return best;
}
