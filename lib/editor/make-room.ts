import type { Position } from '@/lib/journey/journey';
import type { Box } from './routing/box';

/** Space between what is put in between and what stands beside it, in pixels: enough for a line's label. */
const GAP = 152;

type Size = { width: number; height: number };

/**
 * Where something of a size goes in between two boxes, the second right of the first, and where the second and what follows it in
 * its row move so that it fits. Undefined where the second does not stand right of the first.
 */
export function makeRoom(from: string, to: string, size: Size, boxes: ReadonlyMap<string, Box>): { at: Position; moves: Record<string, Position> } | undefined {
  const [first, second] = [boxes.get(from), boxes.get(to)];
  if (!first || !second || second.x < first.x + first.width) return undefined;
  const x = first.x + first.width + GAP;
  const shift = Math.max(0, x + size.width + GAP - second.x);
  const middle = (first.y + first.height / 2 + second.y + second.height / 2) / 2;
  const at = { x: Math.round(x), y: Math.round(middle - size.height / 2) };
  const [top, bottom] = [Math.min(first.y, second.y, at.y), Math.max(first.y + first.height, second.y + second.height, at.y + size.height)];
  const moves: Record<string, Position> = {};
  for (const [id, box] of boxes) {
    const inRow = box.y < bottom && box.y + box.height > top;
    if (shift && id !== from && inRow && box.x >= second.x) moves[id] = { x: Math.round(box.x + shift), y: box.y };
  }
  const taken = [...boxes].some(([id, box]) => id !== from && id !== to && !(id in moves) && box.x < at.x + size.width && box.x + box.width > at.x && box.y < at.y + size.height && box.y + box.height > at.y);
  return taken ? undefined : { at, moves };
}
