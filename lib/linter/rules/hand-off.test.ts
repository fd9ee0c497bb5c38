import { testRule } from '../testing/rule-tester';
import { handOff } from './hand-off';

testRule(handOff, {
  valid: {
    'a hand-off to a launched journey': {
      change: (journey) => journey.outcomes.push({ id: 'on', name: 'On', kind: 'handed-off', journeyId: 'onboarding' }),
      facts: { journeys: new Map([['onboarding', { name: 'Onboarding', launched: true }]]) },
    },
    'a hand-off to journeys of which no launch is known': {
      change: (journey) => journey.outcomes.push({ id: 'on', name: 'On', kind: 'handed-off', journeyId: 'a' }, { id: 'by', name: 'By', kind: 'handed-off', journeyId: 'b' }),
      facts: { journeys: new Map([['a', { name: 'A', entry: 'journey' as const }], ['b', { name: 'B', entry: null }]]) },
    },
    'a hand-off to a journey': (journey) => journey.outcomes.push({ id: 'on', name: 'On to onboarding', kind: 'handed-off', journeyId: 'onboarding' }) },
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
    'journeys that are archived or entered in another way': {
      change: (journey) => {
        journey.entry.trigger = { kind: 'journey', id: 'old' };
        journey.outcomes.push({ id: 'on', name: 'On', kind: 'handed-off', journeyId: 'old' }, { id: 'off', name: 'Off', kind: 'handed-off', journeyId: 'other' });
      },
      facts: { journeys: new Map([['old', { name: 'Old', archived: true }], ['other', { name: ' ', entry: 'event' }]]) },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'entry.trigger' }, message: 'Customers come from Old, which is archived. Bring it back, or choose another.' },
        { target: { kind: 'outcome', id: 'on', field: 'journeyId' }, message: 'On hands customers off to Old, which is archived. Bring it back, or choose another.' },
        { target: { kind: 'outcome', id: 'off', field: 'journeyId' }, message: 'Off hands customers off to a journey without a name, which is entered by an event. Let it be entered from another journey.' },
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
