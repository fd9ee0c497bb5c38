import type { Journey } from '@/lib/journey/journey';
import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { winBackCadence } from './win-back-cadence';

/** Messages on these days in Trial, which silent customers leave for Decision after 40 days. */
const winsBack = (days: number[], messages: string[] = []) => (journey: Journey) => {
  journey.objective = 'win-back';
  journey.timeout!.after = 'P200D';
  journey.states[0]!.timeout = { after: 'P40D', to: 'decision' };
  journey.states[0]!.touchpoints = days.map((day, i) => completeTouchpoint(`m${i}`, { name: `Message ${i}`, timing: { kind: 'entry', delay: `P${day}D` }, brief: { keyMessage: messages[i] } }));
};

testRule(winBackCadence, {
  valid: {
    'gaps that grow': winsBack([0, 3, 10, 20]),
    'a gap a little shorter': winsBack([0, 10, 20]),
    'another objective': (journey) => {
      winsBack([0, 20, 21])(journey);
      journey.objective = 'retention';
    },
    'a message only for those who respond': (journey) => {
      winsBack([0, 10, 12])(journey);
      journey.states[0]!.touchpoints[2]!.timing = { kind: 'after', touchpoint: 'm1', if: 'engaged', delay: 'P2D' };
    },
    'offers that grow': winsBack([0, 5], ['10 % off', 'Save 20% now']),
  },
  invalid: {
    'a gap that shrinks, over a change of state': {
      change: winsBack([0, 15, 30]),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'offer', field: 'timing' },
          message: 'Offer reaches silent customers 11 days after Message 2, sooner than the 15 days before that. Let the gaps grow.',
        },
      ],
    },
    'an offer that shrinks': {
      change: winsBack([0, 5], ['20 % off, or 5 % discount', '10% off']),
      findings: [{ target: { kind: 'touchpoint', id: 'm1', field: 'brief' }, message: 'Message 1 offers 10 %, less than the 20 % of Message 0 before it. Let the offers grow.' }],
    },
  },
});
