import { expect, test } from 'vitest';
import { blankJourney } from './blank';
import type { Criterion } from './criterion';
import { describeCriterion } from './describe-criterion';

const event = (name: string): Criterion => ({ kind: 'event', name });
const plan: Criterion = { kind: 'attribute', path: 'plan', op: 'is', value: 'pro' };

test.each<[string, Criterion]>([
  ['contract signed', event('contract signed')],
  ['contract signed', { kind: 'event', name: 'contract signed', count: 1 }],
  ['contract signed at least 2 times within 14 days and plan is "pro"', { kind: 'all', of: [{ kind: 'event', name: 'contract signed', count: 2, within: 'P14D' }, plan] }],
  ['order placed (where total is at least 50 and items contains "tea")', { kind: 'event', name: 'order placed', where: [{ path: 'total', op: 'gte', value: 50 }, { path: 'items', op: 'contains', value: 'tea' }] }],
  ['a and (b or not c)', { kind: 'all', of: [event('a'), { kind: 'any', of: [event('b'), { kind: 'not', of: event('c') }] }] }],
  ['not (a and b)', { kind: 'not', of: { kind: 'all', of: [event('a'), event('b')] } }],
  ['a and (b or c)', { kind: 'all', of: [event('a'), { kind: 'all', of: [{ kind: 'any', of: [event('b'), event('c')] }] }] }],
  ['a', { kind: 'any', of: [event('a')] }],
  ['always', { kind: 'all', of: [] }],
  ['never', { kind: 'any', of: [] }],
  ['not always', { kind: 'not', of: { kind: 'all', of: [] } }],
  ['email is not known', { kind: 'attribute', path: 'email', op: 'missing' }],
  ['country is one of "US", "CA"', { kind: 'attribute', path: 'country', op: 'in', value: ['US', 'CA'] }],
  ['age is more than (no value)', { kind: 'attribute', path: 'age', op: 'gt' }],
  ['in the segment “VIP”', { kind: 'segment', id: 'VIP' }],
  ['opened “welcome” within 1 day', { kind: 'signal', touchpoint: 'welcome', signal: 'opened', within: 'P1D' }],
  ['(unnamed event)', event('')],
])('%s', (words, criterion) => {
  expect(describeCriterion(criterion)).toBe(words);
});

test('with the journey, touchpoints are called by name', () => {
  const journey = blankJourney('x');
  journey.states.push({ id: 's', name: 'S', touchpoints: [{ id: 'welcome', name: 'Welcome email', channel: 'email' }] });
  expect(describeCriterion({ kind: 'signal', touchpoint: 'welcome', signal: 'opened' }, journey)).toBe('opened “Welcome email”');
  expect(describeCriterion({ kind: 'signal', touchpoint: 'gone', signal: 'clicked' }, journey)).toBe('clicked “gone”');
});

test('a score, from either side', () => {
  expect(describeCriterion({ kind: 'engagement', is: 'below', score: 20, halfLife: 'P14D' })).toBe('has drifted away: engagement score below 20 (half-life 14 days)');
  expect(describeCriterion({ kind: 'engagement', is: 'at-least', score: 60, halfLife: 'P30D', within: 'P90D' })).toBe('is engaged: engagement score at least 60 (half-life 30 days, over the last 90 days)');
});
