import { blankJourney } from '@/lib/journey/blank';
import { testRule } from '../testing/rule-tester';
import { entryCriteria } from './entry-criteria';

testRule(entryCriteria, {
  valid: {
    'a first state without criteria of its own': (journey) => delete journey.states[0]!.entry,
    'a trigger that needs no name': (journey) => (journey.entry.trigger = { kind: 'api' }),
    'a condition that needs no value': (journey) => (journey.states[1]!.entry = { kind: 'attribute', path: 'plan', op: 'exists' }),
  },
  invalid: {
    'a blank journey': {
      change: (journey) => Object.assign(journey, blankJourney('New')),
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'entry.criteria' }, message: 'The journey has no entry criteria. Say which customers it is for.' },
        { target: { kind: 'journey', id: 'journey', field: 'entry.trigger' }, message: 'Nothing starts the journey yet. Choose the event, audience or schedule that brings customers in.' },
        { target: { kind: 'journey', id: 'journey', field: 'states' }, message: 'The journey has no states yet. Add the one in which customers start.' },
      ],
    },
    'no first state, so that every state needs criteria': {
      change: (journey) => {
        delete journey.entry.start;
        delete journey.states[0]!.entry;
      },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'entry.start' }, message: 'The journey has no first state. Choose the one in which customers start.' },
        { target: { kind: 'state', id: 'trial', field: 'entry' }, message: 'Trial has no entry criteria. Say what a customer has done or is when they belong here.' },
      ],
    },
    'triggers without a name': {
      change: (journey) => (journey.entry.trigger = { kind: 'event', name: ' ' }),
      findings: [{ target: { kind: 'journey', id: 'journey', field: 'entry.trigger' }, message: 'The event that starts the journey is not named. Enter its name.' }],
    },
    'an empty group of conditions, as if there were none': {
      change: (journey) => (journey.states[1]!.entry = { kind: 'all', of: [] }),
      findings: [{ target: { kind: 'state', id: 'decision', field: 'entry' }, message: 'Decision has no entry criteria. Say what a customer has done or is when they belong here.' }],
    },
    'conditions left empty': {
      change: (journey) => {
        journey.entry.criteria = { kind: 'any', of: [{ kind: 'segment', id: 'trials' }, { kind: 'attribute', path: 'plan', op: 'is' }] };
        journey.states[1]!.entry = { kind: 'not', of: { kind: 'event', name: '' } };
        journey.states[1]!.name = '';
      },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'entry.criteria' }, message: 'The journey has an empty condition in its entry criteria. Fill it in or remove it.' },
        { target: { kind: 'state', id: 'decision', field: 'entry' }, message: 'A state without a name has an empty condition in its entry criteria. Fill it in or remove it.' },
      ],
    },
  },
});
