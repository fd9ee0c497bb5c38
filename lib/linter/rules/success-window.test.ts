import { testRule } from '../testing/rule-tester';
import { successWindow } from './success-window';

const on = (field: string) => ({ kind: 'touchpoint' as const, id: 'welcome', field });

testRule(successWindow, {
  valid: {
    'a failure path at the end of the window': (journey) => (journey.states[0]!.touchpoints[0]!.failure = { after: 'P3D', then: { kind: 'move', to: 'left' } }),
    'a failure path that waits for the timeout': (journey) => (journey.states[0]!.touchpoints[0]!.failure = { after: 'P1D', then: { kind: 'wait' } }),
    'a window that ends with the state': (journey) => (journey.states[0]!.touchpoints[0]!.success!.within = 'P13D'),
    'a touchpoint due after the timeout, which has another finding': (journey) => (journey.states[0]!.touchpoints[0]!.timing = { kind: 'entry', delay: 'P20D' }),
    'no window yet': (journey) => delete journey.states[0]!.touchpoints[0]!.success,
  },
  invalid: {
    'no time at all': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.success!.within = 'PT0S'),
      findings: [{ target: on('success.within'), message: 'Welcome gives customers no time to respond. Let success count for some hours or days after sending.' }],
    },
    'a failure path that comes too soon': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.failure = { after: 'P1D', then: { kind: 'move', to: 'left' } }),
      findings: [
        {
          target: on('failure'),
          message: 'The failure path of Welcome is taken after 1 day, while success still counts for 3 days. Give customers the same time for both.',
          fix: 'Take the failure path after 3 days',
        },
      ],
      fixed: true,
    },
    'a timeout that comes too soon': {
      change: (journey) => (journey.states[0]!.timeout!.after = 'P3D'),
      findings: [{ target: on('success.within'), message: 'Welcome counts successes for 3 days, but Trial times out before that. Shorten the one or lengthen the other.' }],
    },
  },
});
