import { expect, test } from 'vitest';
import { lazyCode } from './lazy-code';

test('a load that failed is tried again, and what has come is not asked for twice', async () => {
  let asked = 0;
  const code = lazyCode(() => (++asked < 3 ? Promise.reject(new Error('No answer')) : Promise.resolve('here')));
  await expect(code.load()).rejects.toThrow('No answer');
  code.preload();
  await Promise.resolve();
  expect([asked, code.loaded()]).toEqual([2, undefined]);
  expect(await code.load()).toBe('here');
  expect(await code.load()).toBe('here');
  expect([asked, code.loaded()]).toEqual([3, 'here']);
});
