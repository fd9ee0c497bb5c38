import { completeState } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { noPathToSuccess } from './no-path-to-success';

testRule(noPathToSuccess, {
  valid: {
    'a part of a program that hands customers on': (journey) => Object.assign(journey.outcomes[0]!, { kind: 'handed-off', journeyId: 'next' }),
    'a journey without states': (journey) => Object.assign(journey, { states: [], transitions: [], entry: { ...journey.entry, start: undefined } }),
    'a state that leads gracefully out': (journey) => {
      journey.states.push(completeState('farewell', 'Farewell'));
      journey.states[0]!.timeout = { after: 'P7D', to: 'farewell' };
    },
    'a path that still breaks off, which is reported where it does': (journey) => {
      delete journey.states[1]!.timeout;
      journey.transitions.splice(1);
    },
  },
  invalid: {
    'no way to the goal': {
      change: (journey) => journey.transitions.splice(1),
      findings: [{ target: { kind: 'journey', id: 'journey' }, message: 'No way leads from Trial to Bought, so nobody can convert. Connect a state to it.' }],
    },
    'no way to any of two goals': {
      change: (journey) => {
        journey.transitions.splice(1);
        journey.outcomes.push({ id: 'renewed', name: 'Renewed', kind: 'converted' });
      },
      findings: [{ target: { kind: 'journey', id: 'journey' }, message: 'No way leads from Trial to a converted outcome, so nobody can convert. Connect a state to it.' }],
    },
    'no goal': {
      change: (journey) => (journey.outcomes[0]!.kind = 'exited'),
      findings: [
        { target: { kind: 'journey', id: 'journey' }, message: 'The journey has no outcome that counts as success. Add a converted outcome and connect a state to it.' },
      ],
    },
  },
});
