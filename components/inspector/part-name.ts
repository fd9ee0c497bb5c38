import type { PartRef } from '@/lib/editor/part';
import { findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/** What a part is called among others: "Decision", "Trial → Decision", "Timeout of Decision". */
export function partName(journey: Journey, { kind, id }: PartRef): string {
  switch (kind) {
    case 'journey':
      return journey.name || 'Journey';
    case 'entry':
      return 'Entry';
    case 'state':
    case 'outcome':
      return nameOf(journey, id);
    case 'note':
      return 'Note';
    case 'timeout':
      return `Timeout of ${nameOf(journey, id)}`;
    case 'touchpoint':
      return findTouchpoint(journey, id)?.touchpoint.name || id;
    case 'transition': {
      const transition = findTransition(journey, id);
      return transition ? `${nameOf(journey, transition.from)} → ${nameOf(journey, transition.to)}` : id;
    }
  }
}
