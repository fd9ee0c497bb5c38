import { expect, test } from 'vitest';
import { nextStep } from './next-step';

test('arrows go to the neighbor and stop at the ends', () => {
  expect(nextStep('ArrowRight', undefined, 3)).toBe(0);
  expect(nextStep('ArrowLeft', undefined, 3)).toBe(2);
  expect([nextStep('ArrowDown', 1, 3), nextStep('ArrowRight', 2, 3), nextStep('ArrowUp', 0, 3)]).toEqual([2, 2, 0]);
});

test('in rows, up and down change the row', () => {
  expect([nextStep('ArrowDown', 1, 6, 3), nextStep('ArrowUp', 4, 6, 3), nextStep('ArrowDown', 4, 6, 3)]).toEqual([4, 1, 4]);
});

test('home, end and escape; other keys are left alone, and escape where nothing is chosen', () => {
  expect([nextStep('Home', 2, 3), nextStep('End', 0, 3), nextStep('Escape', 1, 3)]).toEqual([0, 2, 'none']);
  expect([nextStep('Escape', undefined, 3), nextStep('Tab', 1, 3), nextStep('Home', undefined, 0)]).toEqual([undefined, undefined, undefined]);
});
