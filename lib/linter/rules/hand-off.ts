import type { Rule } from '../rule';
import { onJourney, onOutcome } from '../target';
import { isBlank, subject } from '../wording';

export const handOff: Rule<'hand-off'> = {
  id: 'hand-off',
  title: 'Every hand-off names the journey that takes over',
  why: 'Customers handed to nobody drop out between two journeys.',
  *check({ journey, facts }) {
    for (const outcome of journey.outcomes) {
      if (outcome.kind !== 'handed-off') continue;
      const name = subject(outcome, 'outcome');
      const next = facts.journeys?.get(outcome.journeyId ?? '');
      if (isBlank(outcome.journeyId)) {
        yield { target: onOutcome(outcome, 'journeyId'), message: `${name} hands customers off, but to no journey. Choose the one that takes over.` };
      } else if (facts.journeys && !next) {
        yield { target: onOutcome(outcome, 'journeyId'), message: `${name} hands customers off to a journey that is not there. Choose another.` };
      } else if (next && !next.launched) {
        yield { target: onOutcome(outcome, 'journeyId'), message: `${name} hands customers off to ${next.name.trim() || 'a journey without a name'}, which is not launched. Launch it first, or choose another.` };
      }
    }
    const { trigger } = journey.entry;
    if (trigger?.kind === 'journey' && !isBlank(trigger.id) && facts.journeys && !facts.journeys.has(trigger.id)) {
      yield { target: onJourney('entry.trigger'), message: 'Customers come from a journey that is not there. Choose the one that hands them off.' };
    }
  },
};
