import type { Criterion } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import { completeTransition } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { impossibleTrigger } from './impossible-trigger';

const plan = (value: string): Criterion => ({ kind: 'attribute', path: 'plan', op: 'is', value });
const clicked = (touchpoint: string): Criterion => ({ kind: 'signal', touchpoint, signal: 'clicked' });
const waitsFor = (...of: Criterion[]) => (journey: Journey) => void (journey.transitions[0]!.trigger = { kind: 'all', of });
const on = (field: string) => ({ kind: 'transition' as const, id: 'trial-decision', field });

testRule(impossibleTrigger, {
  valid: {
    'one of two plans': (journey) => (journey.transitions[0]!.trigger = { kind: 'any', of: [plan('free'), plan('pro')] }),
    'a response from a state before': (journey) => (journey.transitions[1]!.trigger = clicked('welcome')),
    'a response from a state that leads back': (journey) => {
      waitsFor(clicked('offer'))(journey);
      journey.transitions.push(completeTransition('back', 'decision', 'trial', 0.1));
    },
    'a response that is one of several ways': (journey) => (journey.transitions[0]!.trigger = { kind: 'any', of: [clicked('offer'), plan('pro')] }),
    'a touchpoint that is gone, which has another finding': waitsFor(clicked('gone')),
    'a way that may take as long as the timeout': (journey) => (journey.transitions[0]!.duration = { kind: 'uniform', min: 'P14D', max: 'P30D' }),
  },
  invalid: {
    'things that exclude each other': {
      change: (journey) => {
        journey.exit.success = { kind: 'all', of: [plan('pro'), { kind: 'not', of: plan('pro') }] };
        waitsFor(plan('free'), { kind: 'all', of: [plan('pro')] })(journey);
      },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'exit.success' }, message: 'The success criterion asks for things that exclude each other, so nobody can convert. Change one of them.' },
        { target: on('trigger'), message: 'Trial → Decision asks for things that exclude each other, so nobody takes it. Change one of them.' },
      ],
    },
    'a response that comes only later': {
      change: waitsFor(clicked('offer'), plan('pro')),
      findings: [{ target: on('trigger'), message: 'Trial → Decision waits for a response to Offer, but customers come to Decision only later or never. Choose a touchpoint they have had by then.' }],
    },
    'a way that takes too long': {
      change: (journey) => (journey.transitions[0]!.duration = { kind: 'fixed', value: 'P15D' }),
      findings: [{ target: on('duration'), message: 'Trial → Decision takes at least 15 days, but Trial times out before that. Shorten the one or lengthen the other.' }],
    },
  },
});
