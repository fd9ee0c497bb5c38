import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patiently } from './patiently';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('it is asked for until it comes, after pauses that grow, and at once when the network is back', async () => {
  const askedMs: number[] = [];
  const pausesMs: number[] = [];
  const load = () => {
    askedMs.push(Date.now());
    return askedMs.length < 5 ? Promise.reject(new Error('No answer')) : Promise.resolve('here');
  };
  const brought = patiently(load, (untilMs) => pausesMs.push(untilMs));
  await vi.advanceTimersByTimeAsync(8_000);
  window.dispatchEvent(new Event('online'));
  expect(await brought).toBe('here');
  expect(askedMs).toEqual([0, 1_000, 3_000, 7_000, 8_000]);
  expect(pausesMs).toEqual([1_000, 3_000, 7_000, 15_000]);
});
