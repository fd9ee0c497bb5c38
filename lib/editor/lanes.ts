import type { Journey, Layout } from '@/lib/journey/journey';
import { STAGES, STAGE_NAMES, type Stage } from '@/lib/journey/state';
import { arrange } from './arrange';
import { NOTE_WIDTH, OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from './sizes';

/** A column of the drawing: one lifecycle stage, the states without one, or the ways to end. */
export type Lane = { key: string; title: string; stage?: Stage; x: number; width: number };
/** A drawing in lanes: where they are, how far they reach, and where every part stands in them. */
export type Lanes = { lanes: Lane[]; layout: Layout; top: number; bottom: number };

const GAP = 72;
const PADDING = 24;
const ROW_GAP = 96;
const HEAD = 96;

type Column = { key: string; title: string; stage?: Stage; width: number; parts: { id: string; height: number }[] };

/**
 * Every part in a lane of its lifecycle stage, in the stages' order from left to right; within a lane in the order in which an
 * arrangement of the whole has them from top to bottom. Lanes without parts are left out; notes lie below.
 */
export function lanesOf(journey: Journey): Lanes {
  const order = arrange(journey);
  const placed = (parts: Column['parts']) => parts.toSorted((a, b) => order[a.id]!.y - order[b.id]!.y || order[a.id]!.x - order[b.id]!.x);
  const inStage = (stage: Stage | undefined) => placed(journey.states.filter((state) => state.stage === stage).map(({ id, touchpoints }) => ({ id, height: stateHeight(touchpoints.length) })));
  const columns: Column[] = [
    ...STAGES.map((stage): Column => ({ key: stage, title: STAGE_NAMES[stage], stage, width: STATE_WIDTH, parts: inStage(stage) })),
    { key: 'none', title: 'No stage', width: STATE_WIDTH, parts: inStage(undefined) },
    { key: 'outcomes', title: 'Ends', width: OUTCOME_WIDTH, parts: placed(journey.outcomes.map(({ id }) => ({ id, height: OUTCOME_HEIGHT }))) },
  ].filter(({ parts }) => parts.length > 0);

  const layout: Layout = {};
  const heights = columns.map(({ parts }) => parts.reduce((sum, { height }) => sum + height, 0) + (parts.length - 1) * ROW_GAP);
  const tallest = Math.max(0, ...heights);
  let x = 0;
  const lanes = columns.map(({ parts, width, ...column }, i): Lane => {
    let y = (tallest - heights[i]!) / 2;
    for (const { id, height } of parts) {
      layout[id] = { x, y: Math.round(y) };
      y += height + ROW_GAP;
    }
    const lane = { ...column, x: x - PADDING, width: width + 2 * PADDING };
    x += width + GAP;
    return lane;
  });
  const bottom = tallest + ROW_GAP;
  for (const [i, { id }] of (journey.notes ?? []).entries()) layout[id] = { x: i * (NOTE_WIDTH + PADDING), y: Math.round(bottom + PADDING) };
  return { lanes, layout, top: -HEAD, bottom };
}
