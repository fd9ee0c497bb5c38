import { testRule } from '../testing/rule-tester';
import { handOff } from './hand-off';

testRule(handOff, {
  valid: { 'a hand-off to a journey': (journey) => journey.outcomes.push({ id: 'on', name: 'On to onboarding', kind: 'handed-off', journeyId: 'onboarding' }) },
  invalid: {
    'hand-offs to nobody': {
      change: (journey) => journey.outcomes.push({ id: 'on', name: 'On to onboarding', kind: 'handed-off' }, { id: 'off', name: '', kind: 'handed-off', journeyId: ' ' }),
      findings: [
        { target: { kind: 'outcome', id: 'on', field: 'journeyId' }, message: 'On to onboarding hands customers off, but to no journey. Choose the one that takes over.' },
        { target: { kind: 'outcome', id: 'off', field: 'journeyId' }, message: 'An outcome without a name hands customers off, but to no journey. Choose the one that takes over.' },
      ],
    },
  },
});
