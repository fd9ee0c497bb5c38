import { describe, expect, test } from 'vitest';
import type { AttributeCondition, Criterion } from './criterion';
import { DAY_MS } from './duration';
import { evaluate, type Facts } from './evaluate-criterion';

const NOW = 100 * DAY_MS;
const facts: Facts = {
  attributes: { plan: 'pro', seats: 5, score: '12', tags: ['a', 'b'], vip: false, none: null, address: { city: 'Berlin' }, 'a.b': 1, joined: '2026-03-01' },
  segments: new Set(['vip']),
  events: [
    { name: 'order', atMs: NOW - 20 * DAY_MS, properties: { total: 80 } },
    { name: 'order', atMs: NOW - 2 * DAY_MS, properties: { total: 20 } },
    { name: 'order', atMs: NOW + 1 },
  ],
  signals: [{ touchpoint: 'welcome', signal: 'opened', atMs: NOW - DAY_MS }],
};
const holds = (criterion: Criterion) => evaluate(criterion, facts, NOW);
const yes: Criterion = { kind: 'all', of: [] };
const no: Criterion = { kind: 'any', of: [] };

test('all of nothing holds, any of nothing does not, not turns round', () => {
  expect([holds(yes), holds(no), holds({ kind: 'not', of: no })]).toEqual([true, false, true]);
  expect(holds({ kind: 'all', of: [yes, no] })).toBe(false);
  expect(holds({ kind: 'any', of: [no, yes] })).toBe(true);
});

describe('events', () => {
  test.each<[string, boolean, Criterion]>([
    ['happened', true, { kind: 'event', name: 'order' }],
    ['another name', false, { kind: 'event', name: 'Order' }],
    ['twice', true, { kind: 'event', name: 'order', count: 2 }],
    ['the future does not count', false, { kind: 'event', name: 'order', count: 3 }],
    ['within, to the millisecond', true, { kind: 'event', name: 'order', within: 'P2D' }],
    ['too long ago', false, { kind: 'event', name: 'order', within: 'P1D' }],
    ['count and within together', false, { kind: 'event', name: 'order', count: 2, within: 'P14D' }],
    ['where', true, { kind: 'event', name: 'order', where: [{ path: 'total', op: 'gt', value: 50 }] }],
    ['where and within meet in one event', false, { kind: 'event', name: 'order', within: 'P14D', where: [{ path: 'total', op: 'gt', value: 50 }] }],
  ])('%s', (_, expected, criterion) => expect(holds(criterion)).toBe(expected));
});

test('segments and signals', () => {
  expect([holds({ kind: 'segment', id: 'vip' }), holds({ kind: 'segment', id: 'new' })]).toEqual([true, false]);
  expect(holds({ kind: 'signal', touchpoint: 'welcome', signal: 'opened' })).toBe(true);
  expect(holds({ kind: 'signal', touchpoint: 'welcome', signal: 'clicked' })).toBe(false);
  expect(holds({ kind: 'signal', touchpoint: 'welcome', signal: 'opened', within: 'PT23H' })).toBe(false);
});

describe('attributes', () => {
  test.each<[string, AttributeCondition['op'], AttributeCondition['value'], boolean]>([
    ['plan', 'is', 'pro', true],
    ['plan', 'is', 'Pro', false],
    ['plan', 'is-not', 'pro', false],
    ['unknown', 'is', 'x', false],
    ['unknown', 'is-not', 'x', true],
    ['vip', 'is', false, true],
    ['vip', 'exists', undefined, true],
    ['none', 'exists', undefined, false],
    ['none', 'missing', undefined, true],
    ['none', 'is-not', 'x', true],
    ['tags', 'is', ['a', 'b'], true],
    ['tags', 'is', ['a'], false],
    ['tags', 'contains', 'b', true],
    ['tags', 'contains', ['a', 'b'], true],
    ['tags', 'contains', ['a', 'c'], false],
    ['plan', 'contains', 'PR', true],
    ['plan', 'in', ['free', 'pro'], true],
    ['seats', 'in', ['5'], true],
    ['seats', 'gt', 4, true],
    ['seats', 'gt', 5, false],
    ['seats', 'gte', 5, true],
    ['seats', 'lt', 5, false],
    ['seats', 'lte', 5, true],
    ['score', 'gt', 9, true],
    ['joined', 'lt', '2026-12-01', true],
    ['plan', 'gt', 4, false],
    ['vip', 'lt', 1, false],
    ['unknown', 'lt', 1, false],
    ['seats', 'gt', undefined, false],
    ['address.city', 'is', 'Berlin', true],
    ['address.street', 'exists', undefined, false],
    ['plan.length', 'exists', undefined, false],
    ['a.b', 'is', 1, true],
    ['constructor', 'exists', undefined, false],
    ['address.constructor.name', 'exists', undefined, false],
    ['__proto__', 'exists', undefined, false],
    ['', 'exists', undefined, false],
  ])('%s %s %j: %s', (path, op, value, expected) => {
    expect(holds({ kind: 'attribute', path, op, ...(value !== undefined && { value }) })).toBe(expected);
  });
});
