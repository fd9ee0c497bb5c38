import type { Journey } from '@/lib/journey/journey';
import { arrange } from '../arrange';
import type { Command } from '../command';

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
