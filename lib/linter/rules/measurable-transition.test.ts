import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { measurableTransition } from './measurable-transition';

const on = { kind: 'transition' as const, id: 'trial-decision', field: 'trigger' };

testRule(measurableTransition, {
  valid: {
    'an opened email': (journey) => (journey.transitions[0]!.trigger = { kind: 'signal', touchpoint: 'welcome', signal: 'opened' }),
    'a clicked text': (journey) => {
      journey.states[0]!.touchpoints[0]!.channel = 'sms';
      journey.transitions[0]!.trigger = { kind: 'signal', touchpoint: 'welcome', signal: 'clicked' };
    },
    'a touchpoint that is gone, which has another finding': (journey) => (journey.transitions[0]!.trigger = { kind: 'signal', touchpoint: 'gone', signal: 'opened' }),
  },
  invalid: {
    'no trigger, or an unfinished one': {
      change: (journey) => {
        delete journey.transitions[0]!.trigger;
        journey.transitions[1]!.trigger = { kind: 'event', name: '' };
      },
      findings: [
        { target: on, message: 'Trial → Decision has no trigger. Choose what customers do, or are, when they take this way.' },
        { target: { ...on, id: 'decision-bought' }, message: 'Decision → Bought has an empty condition in its trigger. Fill it in or remove it.' },
      ],
    },
    'an opened text, even where it was not': {
      change: (journey) => {
        journey.states[0]!.touchpoints[0]!.channel = 'sms';
        journey.transitions[0]!.trigger = { kind: 'all', of: [{ kind: 'segment', id: 'trials' }, { kind: 'not', of: { kind: 'signal', touchpoint: 'welcome', signal: 'opened' } }] };
      },
      findings: [
        { target: on, message: 'Trial → Decision asks whether Welcome was opened. Nobody reports for each customer whether a text message was opened. Wait for something else, such as a visit or a purchase.' },
      ],
    },
    'success that a social post cannot report': {
      change: (journey) => journey.states[0]!.touchpoints.push(completeTouchpoint('post', { name: 'Post', channel: 'social', success: { signal: 'delivered', within: 'P1D' } })),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'post', field: 'success.signal' },
          message: 'Post counts as a success when it was received. Nobody reports for each customer whether a social post was received. Choose a sign that can be seen, such as a visit or a purchase.',
        },
      ],
    },
  },
});
