import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { lateTouchpoint } from './late-touchpoint';

const on = (id: string) => ({ kind: 'touchpoint' as const, id, field: 'timing' });
const follows = (touchpoint: string, delay: string) => ({ kind: 'after' as const, touchpoint, if: 'always' as const, delay });

testRule(lateTouchpoint, {
  valid: {
    'a touchpoint due on the last day': (journey) => (journey.states[0]!.touchpoints[0]!.timing = { kind: 'entry', delay: 'P13D' }),
    'a state without a timeout': (journey) => {
      delete journey.states[0]!.timeout;
      journey.states[0]!.touchpoints[0]!.timing = { kind: 'entry', delay: 'P99D' };
    },
    'touchpoints that follow each other in a circle': (journey) => {
      journey.states[0]!.touchpoints[0]!.timing = follows('other', 'P9D');
      journey.states[0]!.touchpoints.push(completeTouchpoint('other', { timing: follows('welcome', 'P9D') }));
    },
    'a touchpoint that follows one of another state': (journey) => (journey.states[0]!.touchpoints[0]!.timing = follows('offer', 'P13D')),
  },
  invalid: {
    'a touchpoint due when the state times out': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.timing = { kind: 'entry', delay: 'P14D' }),
      findings: [{ target: on('welcome'), message: 'Welcome is due 14 days after entry at the earliest, but the timeout of Trial comes after 14 days. Shorten the delay or lengthen the timeout.' }],
    },
    'a chain of touchpoints that takes too long': {
      change: (journey) => {
        journey.states[0]!.touchpoints[0]!.timing = { kind: 'event', event: 'cart left', delay: 'P10D' };
        journey.states[0]!.touchpoints.push(completeTouchpoint('more', { name: 'More', timing: follows('welcome', 'P5D') }));
      },
      findings: [{ target: on('more'), message: 'More is due 15 days after entry at the earliest, but the timeout of Trial comes after 14 days. Shorten the delay or lengthen the timeout.' }],
    },
    'a timeout at once': {
      change: (journey) => {
        journey.states[0]!.timeout!.after = 'PT0S';
        journey.states[0]!.touchpoints[0]!.timing = { kind: 'entry', delay: 'PT0S' };
      },
      findings: [{ target: on('welcome'), message: 'Welcome is due at once at the earliest, but the timeout of Trial comes at once. Shorten the delay or lengthen the timeout.' }],
    },
  },
});
