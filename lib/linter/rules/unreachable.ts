import type { Rule } from '../rule';
import { onState } from '../target';
import { called, subject } from '../wording';

export const unreachable: Rule<'unreachable'> = {
  id: 'unreachable',
  title: 'Every state can be reached from the start',
  why: 'Nobody ever gets the messages of a state that no way leads to.',
  *check({ journey, start, reached }) {
    if (!start) return;
    for (const state of journey.states) {
      if (reached.has(state.id)) continue;
      yield { target: onState(state), message: `${subject(state, 'state')} can't be reached from ${called(start, 'state')}. Connect a state that comes before it, or remove it.` };
    }
  },
};
