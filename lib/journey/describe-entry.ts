import { describeCriterion } from './describe-criterion';
import { describeDuration } from './duration';
import type { EntryTrigger, Journey } from './journey';
import type { State } from './state';

/** What brings customers into the journey, in a few words. */
export function describeEntryTrigger(trigger: EntryTrigger | undefined): string | undefined {
  switch (trigger?.kind) {
    case 'event':
      return trigger.name || 'On an event';
    case 'segment':
      return trigger.id ? `In ${trigger.id}` : 'In a segment';
    case 'schedule':
      return `Every ${describeDuration(trigger.every)}`;
    case 'api':
      return 'Through the API';
    case 'journey':
      return 'From a journey';
    case undefined:
      return undefined;
  }
}

/** Who enters a state, in words; for the first state without criteria of its own, who enters the journey. */
export function describeStateEntry(journey: Journey, state: State): string | undefined {
  const criterion = state.entry ?? (journey.entry.start === state.id ? journey.entry.criteria : undefined);
  return criterion && describeCriterion(criterion, journey);
}
