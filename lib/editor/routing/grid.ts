import type { Position } from '@/lib/journey/journey';
import type { Box } from './box';

/** Lines a wire may run along, around the boxes; and what it costs to run along each piece of them, per pixel. */
export type Grid = {
  xs: readonly number[];
  ys: readonly number[];
  /** Cost per pixel of the piece right of a crossing, and of the piece below it; crossings are numbered row by row. */
  across: Float64Array;
  down: Float64Array;
};

/** A straight piece that another wire runs along. */
export type Segment = { from: Position; to: Position };

/** How far a line keeps from the boxes' sides and from their tops and feet: the latter leaves room for a label. Two lines each. */
const BESIDE = [24, 38];
const ABOVE = [32, 62];
const CLEARANCE = 10;
const COST = { free: 1, taken: 3, blocked: 60 };
/** Upright lines closer than the first look like one; level lines closer than the second leave no room for a label. */
const APART = { upright: 9, level: 24 };

/** The grid around some boxes, with lines through the ends that wires have there. */
export function gridAround(boxes: readonly Box[], ends: readonly Position[]): Grid {
  const xs = sorted([...ends.map(({ x }) => x), ...boxes.flatMap((box) => BESIDE.flatMap((gap) => [box.x - gap, box.x + box.width + gap]))]);
  const ys = sorted([...ends.map(({ y }) => y), ...boxes.flatMap((box) => ABOVE.flatMap((gap) => [box.y - gap, box.y + box.height + gap]))]);
  const size = xs.length * ys.length;
  const grid = { xs, ys, across: new Float64Array(size).fill(COST.free), down: new Float64Array(size).fill(COST.free) };
  for (const { x, y, width, height } of boxes) {
    const [left, right, top, bottom] = [x - CLEARANCE, x + width + CLEARANCE, y - CLEARANCE, y + height + CLEARANCE];
    raise(grid, grid.across, piecesWithin(xs, left, right), linesWithin(ys, top, bottom), COST.blocked);
    raise(grid, grid.down, linesWithin(xs, left, right), piecesWithin(ys, top, bottom), COST.blocked);
  }
  return grid;
}

/** Makes it dear to run along, or right beside, pieces that are taken. */
export function occupy(grid: Grid, taken: readonly Segment[]): void {
  for (const { from, to } of taken) {
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    if (from.y === to.y) raise(grid, grid.across, piecesWithin(grid.xs, left, right), linesWithin(grid.ys, top - APART.level, bottom + APART.level), COST.taken);
    else raise(grid, grid.down, linesWithin(grid.xs, left - APART.upright, right + APART.upright), piecesWithin(grid.ys, top, bottom), COST.taken);
  }
}

type Range = { first: number; end: number };

function raise({ xs }: Grid, costs: Float64Array, columns: Range, rows: Range, cost: number): void {
  for (let j = rows.first; j < rows.end; j++) {
    for (let i = columns.first; i < columns.end; i++) {
      const at = j * xs.length + i;
      if (costs[at]! < cost) costs[at] = cost;
    }
  }
}

/** Lines strictly between two values. */
function linesWithin(values: readonly number[], from: number, to: number): Range {
  let first = 0;
  while (first < values.length && values[first]! <= from) first++;
  let end = first;
  while (end < values.length && values[end]! < to) end++;
  return { first, end };
}

/** Pieces, each from a line to the next, that lie partly between two values. */
function piecesWithin(values: readonly number[], from: number, to: number): Range {
  let first = 0;
  while (first + 1 < values.length && values[first + 1]! <= from) first++;
  let end = first;
  while (end < values.length && values[end]! < to) end++;
  return { first, end };
}

function sorted(values: number[]): number[] {
  return [...new Set(values.map((value) => Math.round(value * 2) / 2))].sort((a, b) => a - b);
}
