import { expect, test } from 'vitest';
import { completeJourney, completeTouchpoint } from '@/lib/linter/testing/complete-journey';
import { knownVariables } from './known-variables';

test('variables in texts, in lists and in criteria are known, the most used first, with the fallback that is mostly said', () => {
  const journey = completeJourney();
  journey.entry.criteria = { kind: 'attribute', path: 'plan', op: 'is', value: 'trial' };
  journey.states[0]!.touchpoints = [
    completeTouchpoint('a', { brief: { subject: 'Hi {{ first_name | default: "there" }}', body: '{{ first_name | default: "you" }}', cta: '{{ first_name | default: "you" }}' } }),
    completeTouchpoint('b', { brief: { variables: ['first_name', 'company', ' '] } }),
  ];
  for (const state of journey.states.slice(1)) state.touchpoints = [];
  expect(knownVariables(journey)).toEqual([{ name: 'first_name', fallback: 'you' }, { name: 'company' }, { name: 'plan' }]);
});
