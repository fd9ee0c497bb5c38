import type { Rule } from '../rule';
import { onOutcome } from '../target';
import { isBlank, subject } from '../wording';

export const handOff: Rule<'hand-off'> = {
  id: 'hand-off',
  title: 'Every hand-off names the journey that takes over',
  why: 'Customers handed to nobody drop out between two journeys.',
  *check({ journey }) {
    for (const outcome of journey.outcomes) {
      if (outcome.kind === 'handed-off' && isBlank(outcome.journeyId)) {
        yield { target: onOutcome(outcome, 'journeyId'), message: `${subject(outcome, 'outcome')} hands customers off, but to no journey. Choose the one that takes over.` };
      }
    }
  },
};
