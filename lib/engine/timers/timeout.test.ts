import { expect, test } from 'vitest';
import { journeyOf, onEntry, touch } from '../testing/journeys';
import { moves, of, place, run, sent } from '../testing/run';
import { at } from '../testing/trace';

test('a timeout takes its path, to the millisecond', () => {
  const journey = journeyOf([{ id: 'a', timeout: { after: 'P2D', to: 'b' } }, { id: 'b', timeout: { after: 'P1D', to: 'gone' } }]);
  expect(place(run(journey, [[2 - 1e-8]]))).toBe('a');
  expect(place(run(journey, [[2]]))).toBe('b');
  expect(of(run(journey, [[9]]), 'move').map(({ atMs }) => atMs)).toEqual([at(2), at(3)]);
});

test('leaving cancels what is pending, out loud; what is due at the moment of leaving is not sent', () => {
  const journey = journeyOf([{ id: 'a', timeout: { after: 'P2D', to: 'gone' }, touchpoints: [touch('early', { timing: onEntry('P1D') }), touch('late', { timing: onEntry('P2D') })] }]);
  const result = run(journey, [[5]]);
  expect(sent(result)).toEqual(['early@1']);
  expect(of(result, 'cancel')).toMatchObject([{ timer: { kind: 'touchpoint', touchpoint: 'late' }, why: 'left', atMs: at(2) }]);
});

test('whoever acts at the very moment of the timeout has acted in time', () => {
  const journey = journeyOf([{ id: 'a', timeout: { after: 'P2D', to: 'gone' } }], { transitions: [{ id: 't', from: 'a', to: 'won', priority: 1, trigger: { kind: 'event', name: 'done' } }] });
  expect(place(run(journey, [[2, { kind: 'event', name: 'done' }]]))).toBe('won');
  expect(place(run(journey, [[2.01, { kind: 'event', name: 'done' }]]))).toBe('gone');
});

test('a state whose timeout has no time or no target keeps its customers, and says so', () => {
  for (const timeout of [undefined, { after: 'P1D' }, { to: 'gone' }]) {
    const result = run(journeyOf([{ id: 'a', ...(timeout && { timeout }) }]), [[900]]);
    expect(place(result)).toBe('a');
    expect(of(result, 'notice')).toMatchObject([{ why: 'no-timeout', part: 'a' }]);
  }
});

test('the journey’s timeout takes everyone from wherever they are, once, after whatever else moves them then', () => {
  const states = [{ id: 'a', timeout: { after: 'P2D', to: 'b' } }, { id: 'b' }];
  expect(moves(run(journeyOf(states, { timeout: { after: 'P5D', to: 'gone' } }), [[9]]))).toEqual(['a>b timeout', 'b>gone journey-timeout']);
  expect(moves(run(journeyOf(states, { timeout: { after: 'P2D', to: 'gone' } }), [[9]]))).toEqual(['a>b timeout', 'b>gone journey-timeout']);
  expect(moves(run(journeyOf(states, { timeout: { after: 'P1D', to: 'b' } }), [[90]]))).toEqual(['a>b journey-timeout']);
});

test('a loop without waiting is stopped, and says so', () => {
  const journey = journeyOf([{ id: 'a', timeout: { after: 'PT0S', to: 'b' } }, { id: 'b', timeout: { after: 'PT0S', to: 'a' } }]);
  const result = run(journey);
  expect(of(result, 'end')).toMatchObject([{ how: 'stopped', by: { kind: 'loop' } }]);
  expect(moves(result)).toHaveLength(6);
});

test('so are conditions that chase each other', () => {
  const always = { kind: 'all' as const, of: [] };
  const journey = journeyOf([{ id: 'a' }, { id: 'b' }], { transitions: [{ id: 't', from: 'a', to: 'b', priority: 1, trigger: always }, { id: 'u', from: 'b', to: 'a', priority: 1, trigger: always }] });
  expect(of(run(journey), 'end')).toMatchObject([{ how: 'stopped' }]);
});

test('many states in a row within one moment are no loop', () => {
  const states = Array.from({ length: 150 }, (_, i) => ({ id: `s${i}`, timeout: { after: 'PT0S', to: i < 149 ? `s${i + 1}` : 'gone' } }));
  expect(place(run(journeyOf(states)))).toBe('gone');
});

test('a loop with waiting in it may go on for years, but not for ever', () => {
  const journey = journeyOf([{ id: 'a', timeout: { after: 'P1D', to: 'b' } }, { id: 'b', timeout: { after: 'P1D', to: 'a' } }]);
  expect(place(run(journey, [[3000]]))).toBe('a');
  const result = run(journey, [[20_000]]);
  expect(of(result, 'end')).toMatchObject([{ how: 'stopped', by: { kind: 'loop' }, atMs: at(10_000) }]);
});
