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
  const waitedMs: number[] = [];
  const load = () => {
    askedMs.push(Date.now());
    return askedMs.length < 5 ? Promise.reject(new Error('No answer')) : Promise.resolve('here');
  };
  const brought = patiently(load, () => waitedMs.push(Date.now()));
  await vi.advanceTimersByTimeAsync(8_000);
  window.dispatchEvent(new Event('online'));
  expect(await brought).toBe('here');
  expect(askedMs).toEqual([0, 1_000, 3_000, 7_000, 8_000]);
  expect(waitedMs).toEqual(askedMs.slice(0, -1));
});

test('a server that says nothing is waited for, and that is said', async () => {
  const waitedMs: number[] = [];
  const brought = patiently(() => new Promise((resolve) => setTimeout(() => resolve('here'), 60_000)), () => waitedMs.push(Date.now()));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await brought).toBe('here');
  expect(waitedMs).toEqual([3_000]);
});
