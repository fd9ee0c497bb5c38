import type { Position } from '@/lib/journey/journey';
import { meet, type Box } from './box';
import { rounded } from './rounded';
import type { Course } from './wire';

const STUB = 24;
const STUB_STEP = 10;
/** How far a corridor keeps from the cards it passes: half a label and air. */
const GAP = 32;
const STEP = 32;
const STEPS = 4;
const RADIUS = 12;
const LABEL_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** How much worse running through a card is than a longer way, and crossing it upright, and running along another corridor. */
const COST = { through: 100_000, upright: 20_000, along: 2_000 };
const TRIED = 48;

/** A level stretch that a wire already runs along. */
export type Corridor = { from: number; to: number; y: number };

/**
 * A way around: out, up or down to a level where no card stands, along it, and in. Used where no curve can run forward:
 * back to an earlier box, past boxes in between, and from a box to itself. `nth` counts the wires that already leave and
 * reach the two boxes so, to part their stubs; the corridor taken is appended to `taken`.
 */
export function detour(from: Box, to: Box, leaves: 'side' | 'foot', nth: { out: number; in: number }, boxes: readonly Box[], taken: Corridor[]): Course {
  const end = { x: to.x, y: to.y + to.height / 2 };
  const start = leaves === 'side' ? { x: from.x + from.width, y: from.y + from.height / 2 } : { x: from.x + from.width / 2, y: from.y + from.height };
  const xOut = leaves === 'side' ? start.x + STUB + nth.out * STUB_STEP : start.x;
  const xIn = end.x - STUB - nth.in * STUB_STEP;
  const [left, right] = [Math.min(xOut, xIn), Math.max(xOut, xIn)];

  const passed = boxes.filter((box) => box.x < right + 8 && box.x + box.width > left - 8);
  const levels = new Set<number>();
  for (const box of passed) {
    for (let step = 0; step < STEPS; step++) {
      levels.add(box.y - GAP - step * STEP);
      levels.add(box.y + box.height + GAP + step * STEP);
    }
  }
  const length = (y: number) => Math.abs(y - start.y) + Math.abs(y - end.y);
  const open = leaves === 'foot' ? [...levels].filter((y) => y >= start.y + STUB) : [...levels];
  const candidates = open.sort((a, b) => length(a) - length(b) || a - b).slice(0, TRIED);

  const cost = (y: number): number => {
    const level = { x: left, y: y - GAP / 2, width: right - left, height: GAP };
    const upright = (x: number, to: number) => ({ x: x - 2, y: Math.min(y, to), width: 4, height: Math.abs(to - y) });
    const count = (box: Box, list: readonly Box[]) => list.filter((other) => meet(box, other)).length;
    return (
      length(y) +
      COST.through * count(level, passed) +
      COST.upright * (count(upright(xOut, start.y), leaves === 'foot' ? boxes.filter((box) => box !== from) : boxes) + count(upright(xIn, end.y), boxes)) +
      COST.along * taken.filter((other) => Math.abs(other.y - y) < STEP - 4 && other.from < right && other.to > left).length
    );
  };
  let best = start.y + from.height + GAP;
  let least = Infinity;
  for (const y of candidates) {
    const c = cost(y);
    if (c < least) [best, least] = [y, c];
    if (least < COST.along) break;
  }
  taken.push({ from: left, to: right, y: best });

  const level = (t: number): Position => ({ x: xOut + (xIn - xOut) * t, y: best });
  const points = [start, { x: xOut, y: start.y }, level(0), level(1), { x: xIn, y: end.y }, end];
  return { path: rounded(points, RADIUS), end, spots: LABEL_PLACES.map(level) };
}
