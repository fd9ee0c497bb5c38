import { testRule } from '../testing/rule-tester';
import { touchpointElements } from './touchpoint-elements';

const on = (field: string) => ({ kind: 'touchpoint' as const, id: 'welcome', field });

testRule(touchpointElements, {
  valid: {
    'a failure path that waits': (journey) => (journey.states[0]!.touchpoints[0]!.failure = { then: { kind: 'wait' } }),
    'timing on a named event': (journey) => (journey.states[0]!.touchpoints[0]!.timing = { kind: 'event', event: 'cart left', delay: 'PT1H' }),
  },
  invalid: {
    'a touchpoint that has only a channel, once per element': {
      change: (journey) => (journey.states[0]!.touchpoints[0] = { id: 'welcome', name: '', channel: 'email' }),
      findings: [
        { target: on('brief.keyMessage'), message: 'A touchpoint without a name has no key message. Write the one thing it should say.' },
        { target: on('brief.cta'), message: 'A touchpoint without a name has no call to action. Write what the customer is asked to do.' },
        { target: on('timing'), message: 'A touchpoint without a name has no timing. Choose what makes it go out, and how long after.' },
        { target: on('success.signal'), message: 'A touchpoint without a name has no success metric. Choose the sign that it worked and how long it counts.' },
        { target: on('failure'), message: "A touchpoint without a name has no failure path. Choose what happens to customers who don't respond." },
      ],
    },
    'a brief of blanks': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.brief = { keyMessage: '  ', cta: '' }),
      findings: [
        { target: on('brief.keyMessage'), message: 'Welcome has no key message. Write the one thing it should say.' },
        { target: on('brief.cta'), message: 'Welcome has no call to action. Write what the customer is asked to do.' },
      ],
    },
    'timing on an event without a name': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.timing = { kind: 'event', event: '', delay: 'PT1H' }),
      findings: [{ target: on('timing'), message: 'Welcome waits for an event that is not named. Enter the event.' }],
    },
    'success without its window': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.success = { signal: 'clicked' }),
      findings: [{ target: on('success.within'), message: 'Welcome does not say how long its success counts. Choose a length of time after sending.' }],
    },
    'success without its signal': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.success = { within: 'P3D' }),
      findings: [{ target: on('success.signal'), message: 'Welcome has no sign of success. Choose what customers do when it worked.' }],
    },
  },
});
