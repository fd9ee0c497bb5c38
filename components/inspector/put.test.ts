import { expect, test } from 'vitest';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { put, putInto, withItem } from './put';

const touchpoint = (): Touchpoint => ({ id: 't', name: 'Hello', channel: 'email' });

test('taking a value away takes its key away', () => {
  const part: Touchpoint = { ...touchpoint(), cost: 2 };
  put(part, 'cost', undefined);
  expect('cost' in part).toBe(false);
});

test('a nested object comes with its first value and goes with its last', () => {
  const part = touchpoint();
  putInto(part, 'brief', 'cta', 'Start');
  putInto(part, 'brief', 'keyMessage', 'It is free');
  expect(part.brief).toEqual({ cta: 'Start', keyMessage: 'It is free' });
  putInto(part, 'brief', 'cta', undefined);
  expect(part.brief).toEqual({ keyMessage: 'It is free' });
  putInto(part, 'brief', 'keyMessage', undefined);
  expect('brief' in part).toBe(false);
});

test('nothing is left behind by taking away what was never there', () => {
  const part = touchpoint();
  putInto(part, 'brief', 'cta', undefined);
  expect(part).toEqual(touchpoint());
});

test('an item is replaced, or removed when there is none', () => {
  expect(withItem(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  expect(withItem(['a', 'b'], 0, undefined)).toEqual(['b']);
});
