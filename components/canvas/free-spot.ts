import { STATE_WIDTH } from '@/lib/editor/sizes';
import { meet, type Box } from '@/lib/editor/routing/box';
import type { Position } from '@/lib/journey/journey';

const GRID = 8;
const AIR = 24;
const STEP = 40;
const ROWS = 40;

/** The place nearest below (or above) the one wished for, on the grid, where a box of this size has so many pixels of air around it. */
export function freeSpot(wished: Position, size: { width: number; height: number }, taken: readonly Box[], air = AIR): Position {
  const at = { x: snap(wished.x), y: snap(wished.y) };
  for (let row = 0; row < ROWS; row++) {
    for (const sign of row ? [1, -1] : [1]) {
      const y = at.y + sign * row * STEP;
      if (!taken.some((box) => meet({ x: at.x, y, ...size }, box, air))) return { x: at.x, y };
    }
  }
  return freeSpot({ x: at.x + STATE_WIDTH, y: at.y }, size, taken, air);
}

function snap(pixels: number): number {
  return Math.round(pixels / GRID) * GRID;
}
