import { expect, test } from 'vitest';
import { OPERATORS } from '@/lib/journey/criterion';
import { AttributeCondition } from '@/lib/journey/schema/criterion';
import { convertValue, readList, withOperator } from './attribute-value';

test('a value keeps its meaning in another type, or is asked for again', () => {
  expect(convertValue('12', 'number')).toBe(12);
  expect(convertValue('twelve', 'number')).toBeUndefined();
  expect(convertValue('true', 'yes-no')).toBe(true);
  expect(convertValue(12, 'text')).toBe('12');
  expect(convertValue('gold, silver', 'list')).toEqual(['gold', 'silver']);
});

test('a list is what stands between commas', () => {
  expect(readList(' gold ,, silver ')).toEqual(['gold', 'silver']);
  expect(readList(' , ')).toBeUndefined();
});

test('a change of comparison keeps what can be compared and leaves no value where none belongs', () => {
  const plan: AttributeCondition = { path: 'plan', op: 'is', value: 'gold' };
  expect(withOperator(plan, 'in')).toEqual({ path: 'plan', op: 'in', value: ['gold'] });
  expect(withOperator(plan, 'exists')).toEqual({ path: 'plan', op: 'exists' });
  expect(withOperator({ path: 'seats', op: 'gt', value: 5 }, 'contains')).toEqual({ path: 'seats', op: 'contains', value: '5' });
  for (const op of OPERATORS) expect(AttributeCondition.safeParse(withOperator(plan, op)).error).toBeUndefined();
});
