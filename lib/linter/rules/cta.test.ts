import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { cta } from './cta';

const says = (words: string) => (journey: Journey) => void (journey.states[0]!.touchpoints[0]!.brief!.cta = words);
const on = (field: string) => ({ kind: 'touchpoint' as const, id: 'welcome', field });

testRule(cta, {
  valid: {
    'what customers get': says('Learn more about your plan'),
    'words that only look like two': says('Order now'),
    'none, which has another finding': says(' '),
    'a transition out of the state': (journey) => (journey.states[0]!.touchpoints[0]!.brief!.leadsTo = 'trial-decision'),
  },
  invalid: {
    'words that say nothing': { change: says(' Click here! '), findings: [{ target: on('brief.cta'), message: '“Click here!” does not say what customers get in Welcome. Say it, as in “See my plan”.' }] },
    'two things at once': { change: says('Book a demo or read the guide'), findings: [{ target: on('brief.cta'), message: 'The call to action of Welcome asks for two things (“Book a demo or read the guide”). Keep the one that matters.' }] },
    'a transition out of another state': {
      change: (journey) => (journey.states[0]!.touchpoints[0]!.brief!.leadsTo = 'decision-bought'),
      findings: [
        {
          target: on('brief.leadsTo'),
          message: 'Welcome is meant to bring about Decision → Bought, but is sent in Trial. Choose a transition that leaves that state.',
          fix: 'Choose none for now',
        },
      ],
      fixed: true,
    },
  },
});
