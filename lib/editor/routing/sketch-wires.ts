import type { Position } from '@/lib/journey/journey';
import type { Box } from './box';
import { direct } from './direct';
import { rounded } from './rounded';
import type { Route, Wire } from './wire';

const STUB = 24;
const FOOT_STUB = 32;
const RADIUS = 12;
const LOOP_HEIGHT = 32;

/**
 * The ways of wires while one of their ends is being dragged: the same kinds of lines as at rest, but without looking at what
 * stands in between, which would cost more than a frame has. Wires to absent boxes are left out.
 */
export function sketchWires(wires: readonly Wire[], boxes: ReadonlyMap<string, Box>): Map<string, Route> {
  const routes = new Map<string, Route>();
  for (const [i, wire] of wires.entries()) {
    const [from, to] = [boxes.get(wire.source), boxes.get(wire.target)];
    if (from && to) routes.set(wire.id, sketch(wire, from, to, i));
  }
  return routes;
}

function sketch({ leaves, label: room }: Wire, from: Box, to: Box, lane: number): Route {
  const curve = from === to ? undefined : direct(from, to, leaves, 0, []);
  if (curve) return { path: curve.path, end: curve.end, label: curve.spots[0]!, room };
  const points = elbows(from, to, leaves, lane);
  const [a, b] = [points[2]!, points[3]!];
  return { path: rounded(points, RADIUS), end: points.at(-1)!, label: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, room };
}

/** Out of the box, level between or above the two, and into the other from its left. */
function elbows(from: Box, to: Box, leaves: Wire['leaves'], lane: number): Position[] {
  const end = { x: to.x, y: to.y + to.height / 2 };
  const into = end.x - STUB - lane;
  const foot = leaves === 'foot';
  const start = foot ? { x: from.x + from.width / 2, y: from.y + from.height } : { x: from.x + from.width, y: from.y + from.height / 2 };
  const out = foot ? start.x : start.x + STUB + lane;
  const below = to.y - (from.y + from.height);
  const above = from.y - (to.y + to.height);
  const between = below > 0 ? from.y + from.height + below / 2 : above > 0 && !foot ? to.y + to.height + above / 2 : Math.min(from.y, to.y) - LOOP_HEIGHT - lane;
  const level = foot && below <= 0 ? Math.max(from.y + from.height, to.y + to.height) + FOOT_STUB + lane : from === to ? from.y - LOOP_HEIGHT - lane : between;
  return [start, { x: out, y: start.y }, { x: out, y: level }, { x: into, y: level }, { x: into, y: end.y }, end];
}
