import { testRule } from '../testing/rule-tester';
import { handOff } from './hand-off';

testRule(handOff, {
  valid: {
    'a hand-off to a launched journey': {
      change: (journey) => journey.outcomes.push({ id: 'on', name: 'On', kind: 'handed-off', journeyId: 'onboarding' }),
      facts: { journeys: new Map([['onboarding', { name: 'Onboarding', launched: true }]]) },
    }, 'a hand-off to a journey': (journey) => journey.outcomes.push({ id: 'on', name: 'On to onboarding', kind: 'handed-off', journeyId: 'onboarding' }) },
  invalid: {
    'journeys that are not there or not launched': {
      change: (journey) => {
        journey.entry.trigger = { kind: 'journey', id: 'gone' };
        journey.outcomes.push({ id: 'on', name: 'On', kind: 'handed-off', journeyId: 'gone' }, { id: 'off', name: 'Off', kind: 'handed-off', journeyId: 'later' });
      },
      facts: { journeys: new Map([['later', { name: 'Later', launched: false }]]) },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'entry.trigger' }, message: 'Customers come from a journey that is not there. Choose the one that hands them off.' },
        { target: { kind: 'outcome', id: 'on', field: 'journeyId' }, message: 'On hands customers off to a journey that is not there. Choose another.' },
        { target: { kind: 'outcome', id: 'off', field: 'journeyId' }, message: 'Off hands customers off to Later, which is not launched. Launch it first, or choose another.' },
      ],
    },
    'hand-offs to nobody': {
      change: (journey) => journey.outcomes.push({ id: 'on', name: 'On to onboarding', kind: 'handed-off' }, { id: 'off', name: '', kind: 'handed-off', journeyId: ' ' }),
      findings: [
        { target: { kind: 'outcome', id: 'on', field: 'journeyId' }, message: 'On to onboarding hands customers off, but to no journey. Choose the one that takes over.' },
        { target: { kind: 'outcome', id: 'off', field: 'journeyId' }, message: 'An outcome without a name hands customers off, but to no journey. Choose the one that takes over.' },
      ],
    },
  },
});
