import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { smsOptOutWords } from './sms-opt-out-words';

const text = (body: string, over = {}) => (journey: { states: { touchpoints: unknown[] }[] }) =>
  void journey.states[0]!.touchpoints.push(completeTouchpoint('text', { name: 'Text', channel: 'sms', brief: { body }, ...over }));

testRule(smsOptOutWords, {
  valid: {
    'words that tell how to stop': text('Upgrade today. Reply STOP to end'),
    'the same in German': text('Jetzt upgraden. Mit STOPP abmelden'),
    'a text that is not written yet': text(' '),
    'a text that customers need': text('Your code is 1234', { transactional: true }),
    'an email': text('Upgrade today', { channel: 'email' }),
  },
  invalid: {
    'no such words, and none that only look like it': {
      change: text('Upgrade nonstop! ', { variants: [{ locale: 'de', body: 'Jetzt upgraden' }] }),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'text', field: 'brief.body' },
          message: 'The text of Text does not say how to stop the messages. End it with words such as “Reply STOP to end”.',
          fix: 'Add “Reply STOP to end”',
        },
        {
          target: { kind: 'touchpoint', id: 'text', field: 'variants.0.body' },
          message: 'The text (language 1) of Text does not say how to stop the messages. End it with words such as “Reply STOP to end”.',
        },
      ],
    },
  },
});
