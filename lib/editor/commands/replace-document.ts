import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';

/** Takes another document in place of this one, as one step that can be undone. */
export function replaceDocument(journey: Journey, label: string): Command {
  return {
    label,
    recipe(draft) {
      for (const key of Object.keys(draft)) if (!(key in journey)) delete (draft as Record<string, unknown>)[key];
      Object.assign(draft, journey);
    },
    select: [],
  };
}
