import { expect, test } from 'vitest';
import { sharedOf } from './shared-value';

test('what all have is shared, also where none has any', () => {
  expect(sharedOf(['a', 'a'])).toEqual({ mixed: false, value: 'a' });
  expect(sharedOf([undefined, undefined])).toEqual({ mixed: false, value: undefined });
  expect(sharedOf([{ from: '9', until: '18' }, { until: '18', from: '9' }])).toMatchObject({ mixed: false });
  expect(sharedOf([])).toEqual({ mixed: false, value: undefined });
});

test('one that differs makes it mixed', () => {
  for (const values of [['a', 'b'], ['a', undefined], [undefined, 0], [{ a: 1 }, { a: 2 }]]) expect(sharedOf<unknown>(values)).toEqual({ mixed: true, value: undefined });
});
