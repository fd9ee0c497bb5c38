import { describe, expect, test } from 'vitest';
import { Criterion } from '@/lib/journey/schema/criterion';
import { convertCriterion, isBlank, joined, kindsOpenTo, without, type CriterionKind } from './criterion-shape';

const signup: Criterion = { kind: 'event', name: 'signed_up' };
const paid: Criterion = { kind: 'event', name: 'paid' };
const both: Criterion = { kind: 'all', of: [signup, paid] };

describe('another kind', () => {
  test('conditions are carried over', () => {
    expect(convertCriterion(signup, 'any', undefined)).toEqual({ kind: 'any', of: [signup] });
    expect(convertCriterion(both, 'any', undefined)).toEqual({ kind: 'any', of: [signup, paid] });
    expect(convertCriterion(both, 'not', undefined)).toEqual({ kind: 'not', of: both });
    expect(convertCriterion({ kind: 'not', of: both }, 'any', undefined)).toEqual({ kind: 'any', of: [signup, paid] });
    expect(convertCriterion({ kind: 'not', of: signup }, 'event', undefined)).toEqual(signup);
    expect(convertCriterion({ kind: 'all', of: [signup] }, 'event', undefined)).toEqual(signup);
  });
  test('kinds that would drop conditions are not offered', () => {
    expect(kindsOpenTo(both, 1)).toEqual(['all', 'any', 'not']);
    expect(kindsOpenTo({ kind: 'not', of: both }, 1)).toEqual(['all', 'any', 'not']);
    expect(kindsOpenTo(signup, 1)).toContain('signal');
    expect(kindsOpenTo(signup, 4)).not.toContain('all');
  });
  test('whatever is offered, the document accepts', () => {
    for (const criterion of [signup, both, { kind: 'not', of: both } satisfies Criterion, { kind: 'any', of: [] } satisfies Criterion]) {
      for (const kind of kindsOpenTo(criterion, 1) satisfies CriterionKind[]) {
        expect(Criterion.safeParse(convertCriterion(criterion, kind, 'touch')).error).toBeUndefined();
      }
    }
  });
});

describe('joining and taking apart', () => {
  test('“and” extends what is joined by and, and wraps what is not', () => {
    expect(joined(both, 'all').of).toHaveLength(3);
    expect(joined(both, 'any').of[0]).toEqual(both);
    expect(joined(signup, 'any')).toMatchObject({ kind: 'any', of: [signup, { kind: 'event', name: '' }] });
  });
  test('a condition left alone needs no group; none left is no criterion', () => {
    expect(without(both, 0)).toEqual(paid);
    expect(without({ kind: 'any', of: [signup] }, 0)).toBeUndefined();
    expect(without({ kind: 'any', of: [signup, paid, both] }, 2)).toEqual({ kind: 'any', of: [signup, paid] });
  });
});

test('only what holds nothing is blank', () => {
  expect(isBlank({ kind: 'all', of: [{ kind: 'event', name: '' }] })).toBe(true);
  expect(isBlank({ kind: 'event', name: '', count: 3 })).toBe(false);
  expect(isBlank({ kind: 'attribute', path: 'plan', op: 'exists' })).toBe(false);
});
