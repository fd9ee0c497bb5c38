import dagre from '@dagrejs/dagre';
import { waysFrom } from '@/lib/journey/graph';
import type { Journey, Position } from '@/lib/journey/journey';

/** Sizes on the canvas at zoom 1, in pixels; the components draw to them. */
export const STATE_WIDTH = 256;
export const OUTCOME_WIDTH = 168;
export const OUTCOME_HEIGHT = 52;
const STATE_BASE_HEIGHT = 132;
const TOUCHPOINT_ROW_HEIGHT = 26;
const TOUCHPOINTS_PER_ROW = 3;
const GRID = 8;

/** Height a state's card will roughly have. */
export function stateHeight(touchpoints: number): number {
  return STATE_BASE_HEIGHT + Math.ceil(touchpoints / TOUCHPOINTS_PER_ROW) * TOUCHPOINT_ROW_HEIGHT;
}

/**
 * Positions for every state and outcome, left to right along the ways between them, in layers with few crossings
 * (Sugiyama's method, by dagre). Depends on the document alone.
 */
export function arrange(journey: Journey): Record<string, Position> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 48, ranksep: 168, edgesep: 24, marginx: 0, marginy: 0 });
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
  const layout: Record<string, Position> = {};
  for (const id of graph.nodes()) {
    const { x, y, width, height } = graph.node(id) as { x: number; y: number; width: number; height: number };
    layout[id] = { x: snap(x - width / 2), y: snap(y - height / 2) };
  }
  return layout;
}

/** The same journey with a position for every part: all arranged anew when none has one, else the missing ones set below the rest. */
export function withPositions(journey: Journey): Journey {
  const missing = [...journey.states, ...journey.outcomes].filter(({ id }) => !Object.hasOwn(journey.layout, id));
  if (!missing.length) return journey;
  const placed = Object.values(journey.layout);
  if (!placed.length) return { ...journey, layout: arrange(journey) };
  const left = Math.min(...placed.map(({ x }) => x));
  const below = Math.max(...placed.map(({ y }) => y)) + 240;
  const layout = { ...journey.layout };
  for (const [i, { id }] of missing.entries()) layout[id] = { x: left + i * (STATE_WIDTH + 64), y: below };
  return { ...journey, layout };
}

function snap(pixels: number): number {
  return Math.round(pixels / GRID) * GRID;
}
