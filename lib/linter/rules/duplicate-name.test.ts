import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { duplicateName } from './duplicate-name';

testRule(duplicateName, {
  valid: {
    'touchpoints of one name in two states': (journey) => (journey.states[1]!.touchpoints[0]!.name = 'Welcome'),
    'parts without a name': (journey) => journey.states.forEach((state) => (state.name = ' ')),
  },
  invalid: {
    'a state and an outcome of one name in other letters': {
      change: (journey) => {
        journey.states[1]!.name = ' TRIAL ';
        journey.outcomes[1]!.name = 'trial';
      },
      fixed: true,
      findings: [
        { target: { kind: 'state', id: 'decision', field: 'name' }, message: 'Another state or outcome is called TRIAL, too. Give this one a name of its own.', fix: 'Put a number behind the name (safe)' },
        { target: { kind: 'outcome', id: 'left', field: 'name' }, message: 'Another state or outcome is called trial, too. Give this one a name of its own.', fix: 'Put a number behind the name (safe)' },
      ],
    },
    'two touchpoints of one name in a state': {
      change: (journey) => journey.states[0]!.touchpoints.push(completeTouchpoint('again', { name: 'Welcome' })),
      fixed: true,
      findings: [{ target: { kind: 'touchpoint', id: 'again', field: 'name' }, message: 'Another touchpoint in the same state is called Welcome, too. Give this one a name of its own.', fix: 'Put a number behind the name (safe)' }],
    },
  },
});
