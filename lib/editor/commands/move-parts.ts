import { nameOf } from '@/lib/journey/graph';
import type { Journey, Position } from '@/lib/journey/journey';
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
