import type { JourneyFacts } from '../facts';
import type { Rule } from '../rule';
import { onJourney, onOutcome } from '../target';
import { isBlank, subject } from '../wording';

/** Ways in by which nobody is handed over. */
const NOT_HANDED_OVER: Partial<Record<NonNullable<JourneyFacts['entry']>, string>> = { event: 'by an event', segment: 'by joining an audience', schedule: 'on a schedule' };

const called = ({ name }: JourneyFacts) => name.trim() || 'a journey without a name';

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
      } else if (next?.archived) {
        yield { target: onOutcome(outcome, 'journeyId'), message: `${name} hands customers off to ${called(next)}, which is archived. Bring it back, or choose another.` };
      } else if (next?.entry && NOT_HANDED_OVER[next.entry]) {
        yield { target: onOutcome(outcome, 'journeyId'), message: `${name} hands customers off to ${called(next)}, which is entered ${NOT_HANDED_OVER[next.entry]}. Let it be entered from another journey.` };
      } else if (next?.launched === false) {
        yield { target: onOutcome(outcome, 'journeyId'), message: `${name} hands customers off to ${called(next)}, which is not launched. Launch it first, or choose another.` };
      }
    }
    const { trigger } = journey.entry;
    if (trigger?.kind !== 'journey' || isBlank(trigger.id) || !facts.journeys) return;
    const before = facts.journeys.get(trigger.id);
    if (!before) yield { target: onJourney('entry.trigger'), message: 'Customers come from a journey that is not there. Choose the one that hands them off.' };
    else if (before.archived) yield { target: onJourney('entry.trigger'), message: `Customers come from ${called(before)}, which is archived. Bring it back, or choose another.` };
  },
};
