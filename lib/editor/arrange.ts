import dagre from '@dagrejs/dagre';
import { waysFrom } from '@/lib/journey/graph';
import type { Journey, Position } from '@/lib/journey/journey';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from './sizes';
import { withPositions } from './with-positions';

const LAYER_GAP = 152;
const ROW_GAP = 128;
const GRID = 8;
/** Width by height of the canvas that a journey is arranged for. */
const CANVAS_SHAPE = 1.5;

/**
 * Positions for every state and outcome, along the ways between them, in layers with few crossings (Sugiyama's method, by
 * dagre). A long journey is folded into rows, each read left to right like text, so that it fills a screen instead of a
 * line. Depends on the document alone, and on the shape (width by height) of the place it is for.
 */
export function arrange(journey: Journey, shape = CANVAS_SHAPE): Record<string, Position> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 48, ranksep: LAYER_GAP, edgesep: 24 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const state of journey.states) graph.setNode(state.id, { width: STATE_WIDTH, height: stateHeight(state.touchpoints.length) });
  for (const outcome of journey.outcomes) graph.setNode(outcome.id, { width: OUTCOME_WIDTH, height: OUTCOME_HEIGHT });
  for (const state of journey.states) {
    for (const [i, way] of waysFrom(journey, state).entries()) {
      if (way.to !== state.id && graph.hasNode(way.to)) {
        graph.setEdge(state.id, way.to, { weight: way.kind === 'transition' ? 4 : 1 }, `${way.kind}-${i}`);
      }
    }
  }
  dagre.layout(graph);
  const boxes = graph.nodes().map((id): Box => {
    const { x, y, width, height } = graph.node(id) as { x: number; y: number; width: number; height: number };
    return { id, x: x - width / 2, y: y - height / 2, width, height, layer: x };
  });
  return Object.fromEntries(fold(boxes, shape).map(({ id, x, y }) => [id, { x: snap(x), y: snap(y) }]));
}

/** `layer`: the x of its middle, which all parts of one layer share. */
type Box = { id: string; x: number; y: number; width: number; height: number; layer: number };

/** The fold, among one to three rows, that can be shown largest on a canvas of the usual shape. */
function fold(boxes: Box[], shape: number): Box[] {
  const layers = [...new Set(boxes.map(({ layer }) => layer))].sort((a, b) => a - b);
  let best = boxes;
  let bestScale = 0;
  for (const rows of [1, 2, 3]) {
    const folded = foldInto(Math.ceil(layers.length / rows), layers, boxes);
    const scale = Math.min(shape / extent(folded, 'x', 'width'), 1 / extent(folded, 'y', 'height'));
    if (scale > bestScale) [best, bestScale] = [folded, scale];
  }
  return best;
}

function foldInto(layersInRow: number, layers: number[], boxes: Box[]): Box[] {
  const folded: Box[] = [];
  let top = 0;
  for (let first = 0; first < layers.length; first += layersInRow) {
    const inRow = new Set(layers.slice(first, first + layersInRow));
    const row = boxes.filter(({ layer }) => inRow.has(layer));
    const left = Math.min(...row.map(({ x }) => x));
    const high = Math.min(...row.map(({ y }) => y));
    folded.push(...row.map((box) => ({ ...box, x: box.x - left, y: box.y - high + top })));
    top += extent(row, 'y', 'height') + ROW_GAP;
  }
  return folded;
}

function extent(boxes: Box[], from: 'x' | 'y', size: 'width' | 'height'): number {
  return Math.max(...boxes.map((box) => box[from] + box[size])) - Math.min(...boxes.map((box) => box[from]));
}

/** The same journey with a position for every part and note: all parts arranged anew when nothing has one, the missing ones set below the rest. */
export function arranged(journey: Journey): Journey {
  const known = Object.keys(journey.layout).length > 0 || journey.states.length + journey.outcomes.length === 0;
  return withPositions(known ? journey : { ...journey, layout: arrange(journey) });
}

function snap(pixels: number): number {
  return Math.round(pixels / GRID) * GRID;
}
