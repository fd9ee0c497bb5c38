import { describe, expect, test } from 'vitest';
import { TOUCHES_AT_REST } from './assumptions';
import { compile } from './compile';
import { journeyOf, trial } from './testing/journeys';

const ALWAYS = TOUCHES_AT_REST;
const saidOf = (journey: Parameters<typeof compile>[0]) => compile(journey).assumptions;

describe('what was filled in is said', () => {
  test('nothing but the touchpoints for a complete journey', () => {
    const complete = journeyOf({ states: [{ id: 'a', after: 'P9D', to: 'gone' }], ways: [{ from: 'a', to: 'won', p: 0.2, takes: 'P1D' }] });
    expect(saidOf(complete)).toEqual([ALWAYS]);
  });

  test('missing rates and times', () => {
    const bare = journeyOf({ states: [{ id: 'a', to: 'gone' }], ways: [{ from: 'a', to: 'won' }, { from: 'a', to: 'gone', p: 0.2, priority: 2 }] }); // prettier-ignore
    expect(saidOf(bare)).toEqual([
      'No rate is given for a → won: nobody takes this way.',
      'No time is given for a → gone: it counts as happening at once, so times are too short.',
      'The timeout of a has no time and never comes: whoever takes no transition stays for ever. They count as lost there, or as in progress where there is a time limit.',
      ALWAYS,
    ]);
  });

  test('rates above 100 % are scaled, in proportion', () => {
    const chain = compile(journeyOf({ states: [{ id: 'a', after: 'P1D', to: 'gone' }], ways: [{ from: 'a', to: 'won', p: 0.9, takes: 'P1D' }, { from: 'a', to: 'gone', p: 0.6, takes: 'P1D', priority: 2 }] })); // prettier-ignore
    expect([...chain.arcShare]).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.4, 12), 0]);
    expect(chain.assumptions[0]).toBe('The rates out of a add up to 150 %: they were scaled down to 100 %.');
  });

  test('rates that add up to 1 but for rounding leave nobody behind', () => {
    const thirds = journeyOf({ states: [{ id: 'a' }], ways: [1, 2, 3].map((priority) => ({ from: 'a', to: 'won', p: 1 / 3, takes: 'P1D', priority })) });
    expect(compile(thirds).arcShare[3]).toBe(0);
    expect(saidOf(thirds)).toEqual([ALWAYS]);
  });

  test('no way out, a way that is always late, the journey’s own timeout and exits, and no success', () => {
    const odd = {
      ...journeyOf({ states: [{ id: 'a', after: 'P1D' }], ways: [{ from: 'a', to: 'gone', p: 0.5, takes: 'P2D' }], outcomes: { gone: 'exited' } }),
      timeout: { after: 'P30D' },
      exit: { others: [{}] },
    };
    expect(saidOf(odd)).toEqual([
      'No outcome counts as converted, so conversion is 0 %.',
      'a → gone always takes longer than the timeout: it counts as happening just at the timeout.',
      'a: whoever takes no transition stays for ever, because no timeout leads out. They count as lost there, or as in progress where there is a time limit.',
      'The journey’s own timeout leads nowhere: simulated customers still inside by then count as lost. The exact figures leave it out.',
      'The journey’s exit conditions carry no rate: people leave only by transitions and timeouts.',
      ALWAYS,
    ]);
  });
});

test('transitions are judged by priority, not by where they stand in the document', () => {
  const chain = compile(journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'gone', p: 0.1, priority: 5 }, { from: 'a', to: 'won', p: 0.2, priority: 2 }] })); // prettier-ignore
  expect(chain.arcWay.map((way) => way?.id)).toEqual(['t1', 't0', undefined]);
});

test('ids that name nothing lead nowhere instead of breaking', () => {
  const broken = { ...trial, transitions: trial.transitions.map((t) => ({ ...t, to: 'nothing' })) };
  expect(compile(broken).arcWay.every((way) => way === undefined)).toBe(true);
  expect(compile({ ...trial, entry: { ...trial.entry, start: 'won' } }).start).toBe(-1);
});
