import { waysFrom } from '@/lib/journey/graph';
import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import type { OutcomeKind } from '@/lib/journey/outcome';
import type { Stage } from '@/lib/journey/state';
import { arrange } from './arrange';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from './sizes';

type Box = { id: string; name: string; x: number; y: number; width: number; height: number };
export type Miniature = {
  width: number;
  height: number;
  states: (Box & { stage: Stage | undefined; channels: Channel[] })[];
  outcomes: (Box & { kind: OutcomeKind })[];
  /** SVG paths between them. */
  ways: { id: string; kind: 'transition' | 'timeout' | 'failure'; path: string }[];
};

const MARGIN = 24;

/**
 * A journey as a small drawing: boxes and lines in pixels at zoom 1, where they stand, or arranged where they stand nowhere. With a shape
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
  if (boxes.length === 0) return { width: 0, height: 0, states: [], outcomes: [], ways: [] };
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)) - MARGIN, Math.min(...boxes.map(({ y }) => y)) - MARGIN];
  for (const box of boxes) {
    box.x -= left;
    box.y -= top;
  }
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const ways = journey.states.flatMap((state) =>
    waysFrom(journey, state).flatMap((way, i) => {
      const [from, to] = [byId.get(way.from), byId.get(way.to)];
      return from && to && from !== to ? [{ id: `${way.kind} ${way.from} ${i}`, kind: way.kind, path: curve(from, to, way.kind === 'timeout') }] : [];
    }),
  );
  return { width: Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN, height: Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN, states, outcomes, ways };
}

function withoutUnreached(journey: Journey): Journey {
  const reached = new Set(journey.states.flatMap((state) => waysFrom(journey, state).map(({ to }) => to)));
  return { ...journey, outcomes: journey.outcomes.filter(({ id }) => reached.has(id)) };
}

/** From the right side (a timeout: the foot) of one box to the nearest side of another. */
function curve(from: Box, to: Box, fromFoot: boolean): string {
  const ahead = to.x >= from.x + from.width - 1;
  const [endX, endY] = ahead ? [to.x, to.y + to.height / 2] : [to.x + to.width / 2, to.y > from.y ? to.y : to.y + to.height];
  if (fromFoot) {
    const [x, y] = [from.x + from.width / 2, from.y + from.height];
    return ahead ? `M${x} ${y} C${x} ${y + 60} ${endX - 80} ${endY} ${endX} ${endY}` : `M${x} ${y} C${x} ${y + 70} ${endX} ${to.y > from.y ? endY - 70 : endY + 70} ${endX} ${endY}`;
  }
  const [x, y] = [from.x + from.width, from.y + from.height / 2];
  const reach = Math.max(40, Math.abs(endX - x) / 2);
  return ahead ? `M${x} ${y} C${x + reach} ${y} ${endX - reach} ${endY} ${endX} ${endY}` : `M${x} ${y} C${x + 90} ${y} ${endX} ${to.y > from.y ? endY - 90 : endY + 90} ${endX} ${endY}`;
}
