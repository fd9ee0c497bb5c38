import { freeSpot } from '@/components/canvas/free-spot';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import type { Journey, Position } from '@/lib/journey/journey';

const GAP = 168;

/** Room for a new state at the right of another, so that the canvas of a journey made in the list can be read. */
export function beside(journey: Journey, stateId: string): Position | undefined {
  const at = journey.layout[stateId];
  if (!at) return undefined;
  const sizes = [
    ...journey.states.map(({ id, touchpoints }) => [id, STATE_WIDTH, stateHeight(touchpoints.length)] as const),
    ...journey.outcomes.map(({ id }) => [id, OUTCOME_WIDTH, OUTCOME_HEIGHT] as const),
  ];
  const boxes = sizes.flatMap(([id, width, height]) => (journey.layout[id] ? [{ ...journey.layout[id], width, height }] : []));
  return freeSpot({ x: at.x + STATE_WIDTH + GAP, y: at.y }, { width: STATE_WIDTH, height: stateHeight(0) }, boxes);
}
