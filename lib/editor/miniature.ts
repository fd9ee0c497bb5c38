import { waysFrom } from '@/lib/journey/graph';
import type { Channel } from '@/lib/journey/channel';
import type { Journey, Position } from '@/lib/journey/journey';
import type { OutcomeKind } from '@/lib/journey/outcome';
import type { Stage } from '@/lib/journey/state';
import { arrange } from './arrange';
import { routeWires } from './routing/route-wires';
import type { Wire } from './routing/wire';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from './sizes';

type Box = { id: string; name: string; x: number; y: number; width: number; height: number };
export type Miniature = {
  left: number;
  top: number;
  width: number;
  height: number;
  states: (Box & { stage: Stage | undefined; channels: Channel[] })[];
  outcomes: (Box & { kind: OutcomeKind })[];
  /** SVG paths between them, as on the canvas. */
  ways: { kind: 'transition' | 'timeout' | 'failure'; path: string }[];
};

const MARGIN = 24;

/**
 * A journey as a small drawing: boxes and lines in pixels at zoom 1, where they stand, or arranged where they stand nowhere; lines run around
 * boxes. With a shape
 * (width by height) it is arranged anew for a picture of it, without outcomes to which no line leads, such as opting out.
 */
export function miniatureOf(whole: Journey, shape?: number): Miniature {
  const journey = shape === undefined ? whole : withoutUnreached(whole);
  const placed = [...journey.states, ...journey.outcomes].every(({ id }) => Object.hasOwn(journey.layout, id));
  const layout = shape === undefined && placed ? journey.layout : arrange(journey, shape);
  const at = (id: string) => layout[id] ?? { x: 0, y: 0 };
  const states = journey.states.map(({ id, name, stage, touchpoints }) => ({ id, name, ...at(id), width: STATE_WIDTH, height: stateHeight(touchpoints.length), stage, channels: touchpoints.map(({ channel }) => channel) }));
  const outcomes = journey.outcomes.map(({ id, name, kind }) => ({ id, name, ...at(id), width: OUTCOME_WIDTH, height: OUTCOME_HEIGHT, kind }));
  const boxes: Box[] = [...states, ...outcomes];
  if (boxes.length === 0) return { left: 0, top: 0, width: 0, height: 0, states: [], outcomes: [], ways: [] };
  const drawn = journey.states.flatMap((state) =>
    waysFrom(journey, state).map(({ kind, from, to }, i) => ({ kind, wire: { id: `${kind} ${from} ${i}`, source: from, target: to, leaves: kind === 'timeout' ? 'foot' : 'side', label: 0 } satisfies Wire })),
  );
  const routes = routeWires(drawn.map(({ wire }) => wire), new Map(boxes.map((box) => [box.id, box])));
  const ways = drawn.flatMap(({ kind, wire: { id } }) => {
    const route = routes.get(id);
    return route ? [{ kind, path: route.path }] : [];
  });
  const corners = [...boxes.flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]), ...ways.flatMap(({ path }) => pointsOf(path))];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { left, top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top, states, outcomes, ways };
}

function withoutUnreached(journey: Journey): Journey {
  const reached = new Set(journey.states.flatMap((state) => waysFrom(journey, state).map(({ to }) => to)));
  return { ...journey, outcomes: journey.outcomes.filter(({ id }) => reached.has(id)) };
}

/** The numbers of a path that `routeWires` has drawn, all of them coordinates. */
function pointsOf(path: string): Position[] {
  const numbers = path.match(/-?[\d.]+(e[+-]?\d+)?/g)!.map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: numbers[2 * i]!, y: numbers[2 * i + 1]! }));
}
