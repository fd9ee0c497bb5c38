import { expect, test } from 'vitest';
import { createEditorStore } from '@/lib/editor/store';
import { businessSale } from '@/lib/simulation/testing/journeys';
import { setRate } from './set-rate';

const ratesAfter = (value: number) => {
  const store = createEditorStore({ journey: businessSale });
  const { journey, run } = store.getState();
  run(setRate(journey, 't2', value, 'Needed for a goal'));
  return { store, rates: store.getState().journey.transitions.filter(({ from }) => from === 'decision').map(({ probability }) => probability) };
};

test('the rate becomes an estimate with its reason; where there is room the others stay', () => {
  const { rates } = ratesAfter(0.6);
  expect(rates).toEqual([{ value: 0.6, source: { kind: 'estimate', confidence: 'low', why: 'Needed for a goal' } }, { value: 0.2 }]);
});

test('the others give way where all would add up to more than 1', () => {
  expect(ratesAfter(0.9).rates.map((rate) => rate?.value)).toEqual([0.9, 0.1]);
  expect(ratesAfter(1).rates.map((rate) => rate?.value)).toEqual([1, 0]);
});

test('one step of undo takes it back', () => {
  const { store } = ratesAfter(0.9);
  store.getState().undo();
  expect(store.getState().journey.transitions.map(({ probability }) => probability)).toEqual(businessSale.transitions.map(({ probability }) => probability));
});
