import type { Position } from '@/lib/journey/journey';
import { meet, type Box } from './box';
import { gridAround, occupy, type Grid, type Segment } from './grid';
import { rounded } from './rounded';
import { corners, search } from './search';
import type { Course } from './wire';

const STUB = 24;
const FOOT_STUB = 32;
const LOOP_HEIGHT = 32;
const RADIUS = 12;
const LABEL_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** How far around its two ends a wire looks for boxes, and how many it heeds at most. */
const REACH = 360;
const HEEDED = 24;

/** What the detours of one drawing share: the boxes, the pieces already taken, and the grid where the boxes are few. */
export type Ground = { boxes: readonly Box[]; taken: Segment[]; grid: Grid | undefined };

/** The ground of a drawing with these boxes, before any wire runs on it. */
export function groundOf(boxes: readonly Box[]): Ground {
  const ends = boxes.flatMap((box) => {
    const { out, into } = endsOf(box, box, 'side');
    return [out, into, endsOf(box, box, 'foot').out];
  });
  return { boxes, taken: [], grid: boxes.length <= HEEDED ? gridAround(boxes, ends) : undefined };
}

/**
 * A way around the boxes in straight pieces: used where no curve can run forward, such as back to an earlier box, past boxes in
 * between, or from a box to itself. Its pieces count as taken for the wires after it. `lane` counts the loops below this one.
 */
export function detour(from: Box, to: Box, leaves: 'side' | 'foot', lane: number, ground: Ground): Course {
  const { start, out, into, end } = endsOf(from, to, leaves);
  let { grid } = ground;
  if (!grid) {
    grid = gridAround(nearby(from, to, ground.boxes), [out, into]);
    occupy(grid, ground.taken);
  }
  const found = from === to && leaves === 'side' ? loop(from.y - LOOP_HEIGHT * (lane + 1), out, into) : search(grid, out, into, leaves === 'side' ? 'level' : 'upright');
  const pieces = found.slice(1).map((point, i): Segment => ({ from: found[i]!, to: point }));
  if (ground.grid) occupy(ground.grid, pieces);
  else ground.taken.push(...pieces);
  const points = corners([start, ...found, end]);

  const longest = pieces.toSorted((a, b) => length(b) - length(a));
  const level = longest.filter((piece) => piece.from.y === piece.to.y);
  const upright = longest.filter((piece) => piece.from.y !== piece.to.y);
  const spots = [...level, ...upright].flatMap((piece) => LABEL_PLACES.map((t) => between(piece, t)));
  return { path: rounded(points, RADIUS), end, spots: spots.length ? spots : [out] };
}

/** Over the top of a box, at height `y`, back to itself. */
function loop(y: number, out: Position, into: Position): Position[] {
  return [out, { x: out.x, y }, { x: into.x, y }, into];
}

/** Where a wire starts and ends, and the ends of the short stubs by which it leaves and arrives. */
function endsOf(from: Box, to: Box, leaves: 'side' | 'foot'): Record<'start' | 'out' | 'into' | 'end', Position> {
  const end = { x: to.x, y: to.y + to.height / 2 };
  const into = { x: end.x - STUB, y: end.y };
  if (leaves === 'side') {
    const start = { x: from.x + from.width, y: from.y + from.height / 2 };
    return { start, out: { x: start.x + STUB, y: start.y }, into, end };
  }
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  return { start, out: { x: start.x, y: start.y + FOOT_STUB }, into, end };
}

/** The boxes a wire has to heed, its own two included: those about the area between them, nearest first. */
function nearby(from: Box, to: Box, boxes: readonly Box[]): Box[] {
  const left = Math.min(from.x, to.x);
  const top = Math.min(from.y, to.y);
  const area = { x: left, y: top, width: Math.max(from.x + from.width, to.x + to.width) - left, height: Math.max(from.y + from.height, to.y + to.height) - top };
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const distance = (box: Box) => (box === from || box === to ? -1 : Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y));
  return boxes
    .filter((box) => meet(area, box, REACH))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, HEEDED);
}

function length({ from, to }: Segment): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

function between({ from, to }: Segment, t: number): Position {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}
