import { nameOf } from '@/lib/journey/graph';
import type { Journey, Position } from '@/lib/journey/journey';
import { arrange } from '../arrange';
import type { Command } from '../command';

/** Puts states and outcomes elsewhere on the canvas: one step, however many are moved. */
export function moveParts(journey: Journey, positions: Readonly<Record<string, Position>>): Command {
  const ids = Object.keys(positions);
  return {
    label: ids.length === 1 ? `Move ${nameOf(journey, ids[0]!)}` : `Move ${ids.length} parts`,
    recipe(draft) {
      for (const id of ids) draft.layout[id] = { x: Math.round(positions[id]!.x), y: Math.round(positions[id]!.y) };
    },
  };
}

/** Arranges everything anew; notes stay where they were stuck. */
export function arrangeParts(journey: Journey): Command {
  return {
    label: 'Arrange',
    recipe(draft) {
      const notes = (journey.notes ?? []).flatMap(({ id }) => (journey.layout[id] ? [[id, journey.layout[id]] as const] : []));
      draft.layout = { ...Object.fromEntries(notes), ...arrange(journey) };
    },
  };
}
