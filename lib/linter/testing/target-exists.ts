import type { Journey } from '@/lib/journey/journey';
import type { Target } from '../target';

/** Whether the part that a finding is about is in the document. */
export function targetExists(journey: Journey, { kind, id }: Target): boolean {
  switch (kind) {
    case 'journey':
      return id === 'journey';
    case 'state':
      return journey.states.some((state) => state.id === id);
    case 'touchpoint':
      return journey.states.some((state) => state.touchpoints.some((touchpoint) => touchpoint.id === id));
    case 'transition':
      return journey.transitions.some((transition) => transition.id === id);
    case 'outcome':
      return journey.outcomes.some((outcome) => outcome.id === id);
  }
}
