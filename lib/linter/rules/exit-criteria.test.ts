import { testRule } from '../testing/rule-tester';
import { exitCriteria } from './exit-criteria';

testRule(exitCriteria, {
  valid: {
    'a finished early exit': (journey) => journey.exit.others.push({ criterion: { kind: 'event', name: 'refunded' }, to: 'left' }),
    'a signal as exit': (journey) => (journey.states[0]!.exit = { kind: 'signal', touchpoint: 'welcome', signal: 'clicked' }),
  },
  invalid: {
    'no success criterion': {
      change: (journey) => delete journey.exit.success,
      findings: [{ target: { kind: 'journey', id: 'journey', field: 'exit.success' }, message: 'The journey has no success criterion. Say what a customer has done when it worked.' }],
    },
    'a success criterion with an empty condition': {
      change: (journey) => (journey.exit.success = { kind: 'event', name: '' }),
      findings: [{ target: { kind: 'journey', id: 'journey', field: 'exit.success' }, message: 'The success criterion has an empty condition. Fill it in or remove it.' }],
    },
    'an empty early exit': {
      change: (journey) => journey.exit.others.push({ criterion: { kind: 'event', name: 'refunded' }, to: 'left' }, {}),
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'exit.others.1.criterion' }, message: 'Early exit 2 does not say when it applies. Fill in its condition or remove the exit.' },
        { target: { kind: 'journey', id: 'journey', field: 'exit.others.1.to' }, message: 'Early exit 2 leads nowhere. Choose the outcome customers leave to.' },
      ],
    },
    'states without exit criteria': {
      change: (journey) => {
        delete journey.states[0]!.exit;
        journey.states[1]!.exit = { kind: 'segment', id: '' };
      },
      findings: [
        { target: { kind: 'state', id: 'trial', field: 'exit' }, message: 'Trial has no exit criteria. Say what a customer has done when they are through with it.' },
        { target: { kind: 'state', id: 'decision', field: 'exit' }, message: 'Decision has an empty condition in its exit criteria. Fill it in or remove it.' },
      ],
    },
  },
});
