import { expect, test } from 'vitest';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { createEditorStore } from '../store';
import { editSeveral, partsOf } from './edit-several';

test('one field of several parts changes in one step, and comes back in one', () => {
  const store = createEditorStore({ journey: completeJourney() });
  const before = store.getState().journey;
  const ids = before.states.slice(0, 2).map(({ id }) => id);
  for (const after of ['P1D', 'P21D']) store.getState().run(editSeveral('state', ids, 'timeout', (state) => void (state.timeout = { ...state.timeout, after })));
  expect(partsOf(store.getState().journey, 'state', ids).map(({ timeout }) => timeout?.after)).toEqual(['P21D', 'P21D']);
  expect(store.getState().journey.states.slice(2)).toEqual(before.states.slice(2));
  expect(store.getState().past.map(({ label }) => label)).toEqual(['Change timeout of 2 states']);
  store.getState().undo();
  expect(store.getState().journey).toEqual(before);
});

test('parts that are gone are left out', () => {
  const journey = completeJourney();
  const touchpoint = journey.states[0]!.touchpoints[0]!;
  expect(partsOf(journey, 'touchpoint', ['nowhere', touchpoint.id])).toEqual([touchpoint]);
  expect(partsOf(journey, 'transition', [])).toEqual([]);
});
