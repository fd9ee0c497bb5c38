import type { EntryTrigger } from '@/lib/journey/journey';
import { criterionGap } from '../criterion-gap';
import type { Objection, Rule } from '../rule';
import type { Scope } from '../scope';
import { onJourney, onState } from '../target';
import { isBlank, subject } from '../wording';

export const entryCriteria: Rule<'entry-criteria'> = {
  id: 'entry-criteria',
  title: 'The journey and each of its states say who enters',
  why: 'Without entry criteria customers land in the wrong place, or nobody can tell why they are there.',
  *check(scope) {
    yield* journeyEntry(scope);
    for (const state of scope.journey.states) {
      // Who gets into the first state is what the journey's own entry says.
      if (state.id === scope.start?.id) continue;
      const gap = criterionGap(state.entry);
      if (gap === 'missing') {
        yield { target: onState(state, 'entry'), message: `${subject(state, 'state')} has no entry criteria. Say what a customer has done or is when they belong here.` };
      } else if (gap === 'unfinished') {
        yield { target: onState(state, 'entry'), message: `${subject(state, 'state')} has an empty condition in its entry criteria. Fill it in or remove it.` };
      }
    }
  },
};

function* journeyEntry({ journey, start }: Scope): Generator<Objection> {
  const { criteria, trigger } = journey.entry;
  const gap = criterionGap(criteria);
  if (gap === 'missing') {
    yield { target: onJourney('entry.criteria'), message: 'The journey has no entry criteria. Say which customers it is for.' };
  } else if (gap === 'unfinished') {
    yield { target: onJourney('entry.criteria'), message: 'The journey has an empty condition in its entry criteria. Fill it in or remove it.' };
  }
  if (!trigger) {
    yield { target: onJourney('entry.trigger'), message: 'Nothing starts the journey yet. Choose the event, audience or schedule that brings customers in.' };
  } else if (namesNothing(trigger)) {
    yield { target: onJourney('entry.trigger'), message: `${TRIGGER_WORDS[trigger.kind]} is not named. Enter its name.` };
  }
  if (journey.states.length === 0) {
    yield { target: onJourney('states'), message: 'The journey has no states yet. Add the one in which customers start.' };
  } else if (!start) {
    yield { target: onJourney('entry.start'), message: 'The journey has no first state. Choose the one in which customers start.' };
  }
}

const TRIGGER_WORDS = {
  event: 'The event that starts the journey',
  segment: 'The audience that starts the journey',
  journey: 'The journey that customers come from',
};

function namesNothing(trigger: EntryTrigger): trigger is Extract<EntryTrigger, { kind: keyof typeof TRIGGER_WORDS }> {
  if (trigger.kind === 'event') return isBlank(trigger.name);
  return (trigger.kind === 'segment' || trigger.kind === 'journey') && isBlank(trigger.id);
}
