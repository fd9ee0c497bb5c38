import { around, meet, type Box } from './box';
import { detour, groundOf } from './detour';
import { direct } from './direct';
import type { Course, Route, Wire } from './wire';

/** Height a label takes, and the least width worth giving one. */
const LABEL_HEIGHT = 28;
const LEAST_ROOM = 84;
const WIDTHS = [1, 0.8, 0.6, 0.45];
/** How far apart curves run that join the same two boxes. */
const LANE = 40;
const AIR = 6;

/**
 * Draws every wire around the boxes: a curve where it can run forward freely, else a way around that keeps off the others.
 * Labels stand on their wire, off every box and off each other as long as there is room. Wires to absent boxes are left out.
 * The same input gives the same routes.
 */
export function routeWires(wires: readonly Wire[], boxes: ReadonlyMap<string, Box>): Map<string, Route> {
  const all = [...boxes.values()];
  const labels: Box[] = [];
  const ground = groundOf(all);
  const lanes = countLanes(wires);
  const routes = new Map<string, Route>();

  // Loops have no choice of place, so they come first.
  const isLoop = ({ source, target }: Wire) => source === target;
  for (const wire of [...wires.filter(isLoop), ...wires.filter((other) => !isLoop(other))]) {
    const from = boxes.get(wire.source);
    const to = boxes.get(wire.target);
    if (!from || !to) continue;
    const { lane, of } = lanes.get(wire.id)!;
    const bow = (lane - (of - 1) / 2) * LANE;
    const others = all.filter((box) => box !== from && box !== to);
    const course = direct(from, to, wire.leaves, bow, others) ?? detour(from, to, wire.leaves, lane, ground);
    routes.set(wire.id, { path: course.path, end: course.end, ...placeLabel(wire, course, all, labels) });
  }
  return routes;
}

/** The first spot and the greatest width at which a label is free; its box is appended to `labels`. */
function placeLabel(wire: Wire, course: Course, boxes: readonly Box[], labels: Box[]): Pick<Route, 'label' | 'room'> {
  if (!wire.label) return { label: course.spots[0]!, room: 0 };
  for (const share of WIDTHS) {
    const width = Math.max(LEAST_ROOM, wire.label * share);
    for (const spot of course.spots) {
      const box = around(spot, width, LABEL_HEIGHT);
      if (boxes.some((other) => meet(box, other, AIR)) || labels.some((other) => meet(box, other, 2))) continue;
      labels.push(box);
      return { label: spot, room: width };
    }
  }
  const label = course.spots[0]!;
  labels.push(around(label, LEAST_ROOM, LABEL_HEIGHT));
  return { label, room: LEAST_ROOM };
}

/** For every wire its place among those that leave and reach the same two boxes in the same manner. */
function countLanes(wires: readonly Wire[]): Map<string, { lane: number; of: number }> {
  const groups = new Map<string, string[]>();
  for (const { id, source, target, leaves } of wires) {
    const key = `${source} ${target} ${leaves}`;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return new Map([...groups.values()].flatMap((ids) => ids.map((id, lane) => [id, { lane, of: ids.length }] as const)));
}
