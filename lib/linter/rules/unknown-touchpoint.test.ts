import { testRule } from '../testing/rule-tester';
import { unknownTouchpoint } from './unknown-touchpoint';

const clicked = (touchpoint: string) => ({ kind: 'signal' as const, touchpoint, signal: 'clicked' as const });

testRule(unknownTouchpoint, {
  valid: { 'a touchpoint of another state': (journey) => (journey.states[1]!.entry = clicked('welcome')) },
  invalid: {
    'touchpoints that are gone, once per criterion': {
      change: (journey) => {
        journey.entry.criteria = clicked('gone');
        journey.exit.success = { kind: 'not', of: clicked('gone') };
        journey.exit.others.push({ criterion: clicked('gone'), to: 'left' });
        journey.states[0]!.entry = { kind: 'all', of: [clicked('gone'), clicked('gone-too')] };
        journey.states[0]!.exit = clicked('gone');
        journey.transitions[0]!.trigger = { kind: 'any', of: [clicked('welcome'), clicked('gone')] };
      },
      findings: [
        ['journey', 'journey', 'entry.criteria', 'The entry criteria of the journey mention'],
        ['journey', 'journey', 'exit.success', 'The success criterion watches'],
        ['journey', 'journey', 'exit.others.0.criterion', 'Early exit 1 watches'],
        ['state', 'trial', 'entry', 'The entry criteria of Trial mention'],
        ['state', 'trial', 'exit', 'The exit criteria of Trial mention'],
        ['transition', 'trial-decision', 'trigger', 'Trial → Decision waits for'],
      ].map(([kind, id, field, watcher]) => ({
        target: { kind: kind as 'journey' | 'state' | 'transition', id: id!, field: field! },
        message: `${watcher} a touchpoint that is not in this journey. Choose another, or make sure that it is sent elsewhere.`,
      })),
    },
  },
});
