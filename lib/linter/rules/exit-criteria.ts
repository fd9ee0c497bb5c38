import { criterionGap } from '../criterion-gap';
import type { Rule } from '../rule';
import { onJourney, onState } from '../target';
import { subject } from '../wording';

export const exitCriteria: Rule<'exit-criteria'> = {
  id: 'exit-criteria',
  title: 'The journey and each of its states say when a customer is done',
  why: 'Without exit criteria customers keep getting messages after they did what was asked.',
  *check({ journey }) {
    const gap = criterionGap(journey.exit.success);
    if (gap === 'missing') {
      yield { target: onJourney('exit.success'), message: 'The journey has no success criterion. Say what a customer has done when it worked.' };
    } else if (gap === 'unfinished') {
      yield { target: onJourney('exit.success'), message: 'The success criterion has an empty condition. Fill it in or remove it.' };
    }
    for (const [i, { criterion, to }] of journey.exit.others.entries()) {
      if (criterionGap(criterion)) {
        yield { target: onJourney(`exit.others.${i}.criterion`), message: `Early exit ${i + 1} does not say when it applies. Fill in its condition or remove the exit.` };
      }
      if (to === undefined) {
        yield { target: onJourney(`exit.others.${i}.to`), message: `Early exit ${i + 1} leads nowhere. Choose the outcome customers leave to.` };
      }
    }
    for (const state of journey.states) {
      const stateGap = criterionGap(state.exit);
      if (stateGap === 'missing') {
        yield { target: onState(state, 'exit'), message: `${subject(state, 'state')} has no exit criteria. Say what a customer has done when they are through with it.` };
      } else if (stateGap === 'unfinished') {
        yield { target: onState(state, 'exit'), message: `${subject(state, 'state')} has an empty condition in its exit criteria. Fill it in or remove it.` };
      }
    }
  },
};
