import { expect, test } from 'vitest';
import { completeJourney, completeTouchpoint } from '@/lib/linter/testing/complete-journey';
import { offerFields } from './offer-fields';

test('what the journey names comes first, and what only others name after it, each with what is known of it', () => {
  const journey = completeJourney();
  for (const state of journey.states) state.touchpoints = [];
  journey.entry.criteria = { kind: 'attribute', path: 'plan', op: 'is', value: 'trial' };
  journey.states[0]!.touchpoints = [completeTouchpoint('a', { brief: { subject: 'Hi {{ first_name | default: "there" }}' } })];
  expect(
    offerFields(journey, [
      { name: 'plan', type: 'text', journeys: ['Welcome'] },
      { name: 'seats', type: 'number', fallback: 'your', journeys: ['Welcome', 'Renewal'] },
    ]),
  ).toEqual({
    here: [{ name: 'first_name', about: '1 text', fallback: 'there' }, { name: 'plan', about: 'Text · 1 condition' }],
    elsewhere: [{ name: 'seats', about: 'Number · in Welcome and Renewal', fallback: 'your' }],
  });
});
