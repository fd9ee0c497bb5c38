import { findOutcome, findState, findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Target } from '@/lib/linter/target';

/** What a finding is about, for people: the part's name and what sort of part it is. */
export type TargetName = { name: string; kind: string };

/** "Decision" and "state"; "Email 1" and "touchpoint in Decision"; "Trial → Decision" and "transition". */
export function nameTarget(journey: Journey, { kind, id }: Target): TargetName {
  switch (kind) {
    case 'journey':
      return { name: journey.name || 'Journey', kind: 'whole journey' };
    case 'state':
      return { name: findState(journey, id)?.name || 'Unnamed', kind: 'state' };
    case 'outcome':
      return { name: findOutcome(journey, id)?.name || 'Unnamed', kind: 'outcome' };
    case 'touchpoint': {
      const found = findTouchpoint(journey, id);
      return { name: found?.touchpoint.name || 'Unnamed', kind: found ? `touchpoint in ${found.state.name || 'an unnamed state'}` : 'touchpoint' };
    }
    case 'transition': {
      const transition = findTransition(journey, id);
      return { name: transition ? `${nameOf(journey, transition.from)} → ${nameOf(journey, transition.to)}` : 'Unnamed', kind: 'transition' };
    }
  }
}
