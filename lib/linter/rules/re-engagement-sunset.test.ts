import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { reEngagementSunset } from './re-engagement-sunset';

const engage = (change: (journey: Journey) => void = () => {}) => (journey: Journey) => {
  journey.objective = 're-engagement';
  change(journey);
};

testRule(reEngagementSunset, {
  valid: {
    'silent customers who leave': engage(),
    'another objective': (journey) => (journey.outcomes[1]!.kind = 'handed-off'),
    'a missing timeout': engage((journey) => {
      delete journey.timeout;
      delete journey.states[0]!.timeout;
    }),
  },
  invalid: {
    'silent customers who are handed on': {
      change: engage((journey) => (journey.outcomes[1]!.kind = 'handed-off')),
      findings: [{ target: { kind: 'outcome', id: 'left' }, message: 'Customers who never respond end in Left, where they are not let go. Lead them to an outcome of the kind “exited” instead.' }],
    },
    'silent customers who start again': {
      change: engage((journey) => {
        delete journey.timeout;
        journey.states[0]!.timeout!.to = 'decision';
        journey.states[1]!.timeout!.to = 'trial';
      }),
      findings: [
        {
          target: { kind: 'journey', id: 'journey', field: 'timeout' },
          message: 'Customers who never respond come back to Trial again and again. Let them go after the last message, with an outcome of the kind “exited”.',
        },
      ],
    },
    'silent customers who hear nothing': {
      change: engage((journey) => (journey.states[0]!.touchpoints = [])),
      findings: [{ target: { kind: 'journey', id: 'journey' }, message: 'Customers who never respond are let go without a word. Send them at least one message that says so.' }],
    },
  },
});
