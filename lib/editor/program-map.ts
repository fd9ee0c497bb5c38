import dagre from '@dagrejs/dagre';
import type { JourneyLink } from '@/lib/journey/link-journeys';

/** Size of a journey's box on the map at zoom 1, in pixels; the component draws to it. */
export const JOURNEY_WIDTH = 288;
export const JOURNEY_HEIGHT = 216;
const GAP_ACROSS = 168;
/** Room between boxes above each other, through which lines lead back. */
const GAP_DOWN = 56;
const GAP_GROUPS = 120;
/** As many journeys above each other stay one column: their lines are read more easily than through columns side by side. */
const MOST_ABOVE = 20;
/** Width by height of the place it is for. */
const SHAPE = 1.4;

export type PlacedJourney = { id: string; x: number; y: number };

/** Positions of connected journeys: each group along its hand-offs, left to right; groups in rows that fill a screen, the largest first. */
export function arrangePrograms(groups: readonly (readonly string[])[], links: readonly Pick<JourneyLink, 'from' | 'to'>[]): PlacedJourney[] {
  const blocks = groups.map((ids) => arrangeGroup(ids, links)).sort((a, b) => b.boxes.length - a.boxes.length);
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP_GROUPS) * (height + GAP_GROUPS), 0);
  const rowWidth = Math.max(...blocks.map(({ width }) => width), Math.sqrt(area * SHAPE));
  const placed: PlacedJourney[] = [];
  let [left, top, rowHeight] = [0, 0, 0];
  for (const { boxes, width, height } of blocks) {
    if (left > 0 && left + width > rowWidth) [left, top, rowHeight] = [0, top + rowHeight + GAP_GROUPS, 0];
    placed.push(...boxes.map(({ id, x, y }) => ({ id, x: Math.round(x + left), y: Math.round(y + top) })));
    left += width + GAP_GROUPS;
    rowHeight = Math.max(rowHeight, height);
  }
  return placed;
}

function arrangeGroup(ids: readonly string[], links: readonly Pick<JourneyLink, 'from' | 'to'>[]): { boxes: PlacedJourney[]; width: number; height: number } {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: GAP_DOWN, ranksep: GAP_ACROSS });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { width: JOURNEY_WIDTH, height: JOURNEY_HEIGHT });
  for (const { from, to } of links) if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to);
  dagre.layout(graph);
  const corners = graph.nodes().map((id) => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return { id, x: x - JOURNEY_WIDTH / 2, y: y - JOURNEY_HEIGHT / 2 };
  });
  const laid = folded(corners);
  const [left, top] = [Math.min(...laid.map(({ x }) => x)), Math.min(...laid.map(({ y }) => y))];
  const boxes = laid.map(({ id, x, y }) => ({ id, x: x - left, y: y - top }));
  return { boxes, width: Math.max(...boxes.map(({ x }) => x)) + JOURNEY_WIDTH, height: Math.max(...boxes.map(({ y }) => y)) + JOURNEY_HEIGHT };
}

/**
 * Where many journeys stand above each other, as those that all lead into one, a column would be too high to be read: it becomes several
 * side by side, each other one lower by half a step, so that lines come out between boxes. As many as let the whole be seen largest.
 */
function folded(boxes: PlacedJourney[]): PlacedJourney[] {
  const ranks = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b).map((at) => boxes.filter(({ x }) => x === at).sort((a, b) => a.y - b.y));
  const step = JOURNEY_HEIGHT + GAP_DOWN;
  const tallest = Math.max(0, ...ranks.map(({ length }) => length));
  const sizeOf = (rows: number) => {
    const columns = ranks.map(({ length }) => Math.ceil(length / rows));
    const width = columns.reduce((sum, n) => sum + n * (JOURNEY_WIDTH + GAP_DOWN) + GAP_ACROSS - GAP_DOWN, -GAP_ACROSS);
    return Math.max(width / SHAPE, (rows + (rows < tallest ? 0.5 : 0)) * step);
  };
  if (tallest <= MOST_ABOVE) return boxes;
  const rows = Array.from({ length: tallest }, (_, i) => tallest - i).reduce((best, each) => (sizeOf(each) < sizeOf(best) ? each : best), tallest);
  if (rows === tallest) return boxes;
  let left = 0;
  return ranks.flatMap((rank) => {
    const columns = Math.ceil(rank.length / rows);
    const from = left;
    left += columns * (JOURNEY_WIDTH + GAP_DOWN) + GAP_ACROSS - GAP_DOWN;
    return rank.map(({ id }, i) => {
      const column = Math.floor(i / rows);
      const inColumn = Math.min(rows, rank.length - column * rows);
      const down = columns > 1 ? (column % 2) / 2 : (rows - inColumn) / 2;
      return { id, x: from + column * (JOURNEY_WIDTH + GAP_DOWN), y: ((i % rows) + down) * step };
    });
  });
}

/** How far down a line leads back from one box to another at its left, so that no box hides it. */
export function laneBelow(boxes: readonly PlacedJourney[], from: PlacedJourney, to: PlacedJourney): number {
  const between = boxes.filter(({ x }) => x >= to.x && x <= from.x).sort((a, b) => a.y - b.y);
  let lane = Math.max(from.y, to.y) + JOURNEY_HEIGHT + GAP_DOWN / 2;
  for (const { y } of between) if (y < lane && lane < y + JOURNEY_HEIGHT) lane = y + JOURNEY_HEIGHT + GAP_DOWN / 2;
  return lane;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The box one comes to from another by an arrow key: the nearest ahead, less so the farther to the side. */
export function neighborOf(boxes: readonly PlacedJourney[], id: string, direction: Direction): PlacedJourney | undefined {
  const from = boxes.find((box) => box.id === id);
  if (!from) return undefined;
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const ahead = boxes.flatMap((box) => {
    const [dx, dy] = [box.x - from.x, box.y - from.y];
    const [along, aside] = across ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    return along > 0 ? [{ box, far: along + aside * 2 }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.box;
}
