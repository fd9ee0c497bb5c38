import type { FailurePath } from '@/lib/journey/touchpoint';
import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { failurePath } from './failure-path';

const to = (touchpoint: string): FailurePath => ({ after: 'P3D', then: { kind: 'touchpoint', touchpoint } });
const move = (to: string): FailurePath => ({ after: 'P3D', then: { kind: 'move', to } });
const on = (id: string) => ({ kind: 'touchpoint' as const, id, field: 'failure' });
const fix = 'Wait for the timeout instead';

testRule(failurePath, {
  valid: {
    'a reminder': (journey) => {
      journey.states[0]!.touchpoints[0]!.failure = to('more');
      journey.states[0]!.touchpoints.push(completeTouchpoint('more', { failure: move('left') }));
    },
    'a way back that the timeout of the journey ends': (journey) => {
      journey.states[0]!.touchpoints[0]!.failure = move('decision');
      journey.states[1]!.touchpoints[0]!.failure = move('trial');
    },
  },
  invalid: {
    'itself, a circle and its own state': {
      change: (journey) => {
        journey.states[0]!.touchpoints = [
          completeTouchpoint('a', { name: 'A', failure: to('a') }),
          completeTouchpoint('b', { name: 'B', failure: to('c') }),
          completeTouchpoint('c', { name: 'C', failure: to('b') }),
          completeTouchpoint('d', { name: 'D', failure: to('c') }),
          completeTouchpoint('e', { name: 'E', failure: move('trial') }),
        ];
      },
      findings: [
        { target: on('a'), message: 'The failure path of A leads to itself. Lead on to another touchpoint, a state or an outcome.', fix },
        { target: on('b'), message: 'The failure path of B comes back to it after going around. Lead on to a state or an outcome somewhere.', fix },
        { target: on('e'), message: 'The failure path of E leads back to the start of Trial, so who never responds gets the same again and again. Lead on to another state or an outcome.', fix },
      ],
      fixed: true,
    },
    'what is not there, and what is elsewhere': {
      change: (journey) => {
        journey.states[0]!.touchpoints = ['gone', 'offer'].map((id, i) => completeTouchpoint(`${i}`, { name: `Message ${i}`, failure: to(id) }));
        journey.states[1]!.touchpoints[0]!.failure = move('gone');
      },
      findings: [
        { target: on('0'), message: 'The failure path of Message 0 leads nowhere. Choose a touchpoint, a state or an outcome.', fix },
        { target: on('1'), message: 'The failure path of Message 1 leads to Offer, which is in Decision, where customers are not yet. Lead to that state instead.', fix },
        { target: on('offer'), message: 'The failure path of Offer leads nowhere. Choose a state or an outcome.', fix },
      ],
      fixed: true,
    },
    'a loop of the silent that nothing ends': {
      change: (journey) => {
        delete journey.timeout;
        journey.states[0]!.touchpoints[0]!.failure = move('decision');
        journey.states[1]!.timeout!.to = 'trial';
      },
      findings: [
        {
          target: { kind: 'state', id: 'trial' },
          message: 'Customers who never respond go round Trial → Decision → Trial without end. Let one of these failure paths lead out, or give the journey a timeout.',
        },
      ],
    },
  },
});
