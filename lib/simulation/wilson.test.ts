import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson';

/** Solves (p̂ − p)² = z² p(1 − p) / n by halving, the equation that defines the interval. */
function bound(rate: number, n: number, towards: 0 | 1): number {
  let [inside, outside]: [number, number] = [rate, towards];
  for (let i = 0; i < 200; i++) {
    const p = (inside + outside) / 2;
    if ((rate - p) ** 2 <= (1.6448536269514722 ** 2 * p * (1 - p)) / n) inside = p;
    else outside = p;
  }
  return inside;
}

test.each([
  [0, 20],
  [1, 20],
  [10, 20],
  [38, 10_000],
  [20, 20],
])('%i of %i: bounds where the score test just accepts', (hits, of) => {
  const { rate, low, high } = wilsonInterval(hits, of);
  expect(rate).toBe(hits / of);
  expect(low).toBeCloseTo(bound(rate, of, 0), 12);
  expect(high).toBeCloseTo(bound(rate, of, 1), 12);
});

test('of nothing, everything is possible', () => {
  expect(wilsonInterval(0, 0)).toEqual({ rate: 0, low: 0, high: 1 });
});
