import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { repeatedMessage } from './repeated-message';

const text = (brief: object, over = {}) => (journey: { states: { touchpoints: { brief?: object | undefined }[] }[] }) =>
  void journey.states[1]!.touchpoints.push(completeTouchpoint('text', { name: 'Text', channel: 'sms', brief, ...over }));

testRule(repeatedMessage, {
  valid: {
    'a reminder on the same channel': text({ keyMessage: 'Set up takes five minutes' }, { channel: 'email' }),
    'another message on another channel': text({ keyMessage: 'Set up takes one call with our team' }),
    'one message from two angles': (journey) => {
      for (const { touchpoints } of journey.states) touchpoints[0]!.brief!.angle = 'What the first week looks like';
      text({ keyMessage: 'Set up takes five minutes', angle: 'What a colleague did' })(journey);
    },
    'a receipt that repeats it': text({ keyMessage: 'Set up takes five minutes' }, { transactional: true }),
    'touchpoints without words': text({ keyMessage: ' ', angle: '…' }),
  },
  invalid: {
    'the message of an email in a text': {
      change: text({ keyMessage: 'The set up takes five minutes!' }),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'text', field: 'brief.keyMessage' },
          message: 'Text has the same key message as Welcome, which is on another channel. Say something new, or look at it from another side.',
        },
      ],
    },
    'one angle on two channels': {
      change: (journey) => {
        journey.states[1]!.touchpoints[0]!.brief!.angle = 'What a colleague did';
        text({ keyMessage: 'Ask us anything', angle: 'What a colleague did' })(journey);
      },
      findings: [
        {
          target: { kind: 'touchpoint', id: 'text', field: 'brief.angle' },
          message: 'Text has the same angle as Offer, which is on another channel. Say something new, or look at it from another side.',
        },
      ],
    },
  },
});
