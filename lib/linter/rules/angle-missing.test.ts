import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { angleMissing } from './angle-missing';

const text = (id: string, brief: object) => completeTouchpoint(id, { name: 'Text', channel: 'sms', brief });

testRule(angleMissing, {
  valid: {
    'a text that says what it adds': (journey) => journey.states[0]!.touchpoints.push(text('text', { keyMessage: 'Start today', angle: 'How little time is left' })),
    'a text without a message yet': (journey) => journey.states[0]!.touchpoints.push(text('text', {})),
    'several emails': (journey) => journey.states[0]!.touchpoints.push(completeTouchpoint('more')),
  },
  invalid: {
    'a second channel without an angle, once': {
      change: (journey) => journey.states[0]!.touchpoints.push(text('text', { keyMessage: 'Start today' }), text('again', { keyMessage: 'Start now' })),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'text', field: 'brief.angle' },
          message: 'Text does not say what it adds to Welcome, which is on another channel. Write its angle.',
        },
      ],
    },
  },
});
