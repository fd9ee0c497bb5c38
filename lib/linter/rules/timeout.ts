import type { Outcome } from '@/lib/journey/outcome';
import type { State } from '@/lib/journey/state';
import { proposal, type Fix } from '../fix';
import type { Rule } from '../rule';
import { onJourney, onState } from '../target';
import { called, subject } from '../wording';

export const timeout: Rule<'timeout'> = {
  id: 'timeout',
  title: 'The journey and each of its states have a timeout that leads somewhere',
  why: 'Customers who never act would otherwise stay for ever, out of sight and out of every count.',
  *check({ journey, states, outcomes }) {
    const exit = [...outcomes.values()].find((outcome) => outcome.kind === 'exited');
    const { after, to } = journey.timeout ?? {};
    if (after === undefined && to === undefined) {
      yield { target: onJourney('timeout.after'), message: 'The journey has no timeout. Choose how long it may take and where customers go after that.' };
    } else if (after === undefined) {
      yield { target: onJourney('timeout.after'), message: 'The journey says where its timeout leads, but not when. Choose how long it may take.' };
    } else if (to === undefined) {
      yield { target: onJourney('timeout.to'), message: 'The timeout of the journey leads nowhere. Choose the outcome customers leave to.' };
    }
    const state = to === undefined ? undefined : states.get(to);
    if (state) {
      yield { target: onJourney('timeout.to'), message: `The timeout of the journey leads to ${called(state, 'state')}, so it would not end. Choose an outcome instead.` };
    }
    for (const state of journey.states) {
      const { after, to } = state.timeout ?? {};
      if (after === undefined && to === undefined) {
        yield { target: onState(state, 'timeout.after'), message: `${subject(state, 'state')} has no timeout. Choose what happens to customers who don't act.`, ...letGo(state, exit) };
      } else if (after === undefined) {
        yield { target: onState(state, 'timeout.after'), message: `${subject(state, 'state')} says where its timeout leads, but not when. Choose how long customers may stay.` };
      } else if (to === undefined) {
        yield { target: onState(state, 'timeout.to'), message: `The timeout of ${called(state, 'state')} leads nowhere. Choose where customers who don't act go.` };
      }
    }
  },
};

/** After as long as most stages take, to where customers leave quietly. Whether that suits is for people to say. */
function letGo(state: State, exit: Outcome | undefined): { fix?: Fix } {
  if (!exit) return {};
  return { fix: proposal.state(`Lead to ${called(exit, 'outcome')} after 14 days`, state, (draft) => void (draft.timeout = { after: 'P14D', to: exit.id })) };
}
