import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { transactionalMisuse } from './transactional-misuse';

const says = (brief: object, transactional = true) => (journey: Journey) => void Object.assign(journey.states[0]!.touchpoints[0]!, { transactional, brief });

testRule(transactionalMisuse, {
  valid: {
    'a receipt': says({ subject: 'Your order 1234', body: 'Here is your receipt. Wholesale customers pay later.', cta: 'See your order' }),
    'an offer that is marketing': says({ keyMessage: '20 % off', cta: 'Buy now' }, false),
  },
  invalid: {
    'an offer as a message that customers need, once': {
      change: says({ keyMessage: 'Your receipt', body: 'Thank you. BUY NOW and save 20 with this coupon!', cta: 'Shop now' }),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'welcome', field: 'transactional' },
          message: 'Welcome is marked as a message customers need, but its text sells (“BUY NOW”). Take that out, or remove the mark.',
          fix: 'Remove the mark',
        },
      ],
      fixed: true,
    },
  },
});
