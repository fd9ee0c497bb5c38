import type { Box } from './routing/box';

/** A line along which boxes stand: upright at `x` or level at `y`, from one end to the other. */
export type Guide = { way: 'upright' | 'level'; at: number; from: number; to: number };
export type Snap = { dx: number; dy: number; guides: Guide[] };

/** The sides and the middle of a box along one axis. */
const marks = (start: number, size: number) => [start, start + size / 2, start + size];

/**
 * How far a box has to move, by at most `reach` pixels each way, for one of its sides or its middle to stand in line with another
 * box, and the lines that show it. Without one it stays where it is.
 */
export function snapToOthers(box: Box, others: readonly Box[], reach: number): Snap {
  const across = nearest(marks(box.x, box.width), others.map((other) => marks(other.x, other.width)), reach);
  const down = nearest(marks(box.y, box.height), others.map((other) => marks(other.y, other.height)), reach);
  const moved = { ...box, x: box.x + across.by, y: box.y + down.by };
  const guides: Guide[] = [];
  if (across.found) guides.push(...lines('upright', moved, others));
  if (down.found) guides.push(...lines('level', moved, others));
  return { dx: across.by, dy: down.by, guides };
}

function nearest(own: number[], theirs: number[][], reach: number): { by: number; found: boolean } {
  let by = Infinity;
  for (const list of theirs) {
    for (const [i, mark] of list.entries()) {
      // Sides meet sides and middles middles.
      for (const candidate of i === 1 ? [own[1]!] : [own[0]!, own[2]!]) if (Math.abs(mark - candidate) < Math.abs(by)) by = mark - candidate;
    }
  }
  return Math.abs(by) <= reach ? { by, found: true } : { by: 0, found: false };
}

/** One line for each mark of the box on which others stand too. */
function lines(way: Guide['way'], box: Box, others: readonly Box[]): Guide[] {
  const [start, size, cross, extent] = way === 'upright' ? (['x', 'width', 'y', 'height'] as const) : (['y', 'height', 'x', 'width'] as const);
  return marks(box[start], box[size]).flatMap((at) => {
    const along = others.filter((other) => marks(other[start], other[size]).some((mark) => Math.abs(mark - at) < 0.5));
    if (!along.length) return [];
    const all = [box, ...along];
    return [{ way, at, from: Math.min(...all.map((each) => each[cross])), to: Math.max(...all.map((each) => each[cross] + each[extent])) }];
  });
}
