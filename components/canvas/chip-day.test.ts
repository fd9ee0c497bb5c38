import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import type { State } from '@/lib/journey/state';
import type { Timing } from '@/lib/journey/touchpoint';
import { chipDay, chipLabel, journeyDayLabel } from './chip-day';

/** Labels of a state's chips, given each touchpoint's timing; touchpoints are called a, b, c… */
function labels(...timings: (Timing | undefined)[]): string[] {
  const state: State = {
    id: 's',
    name: 'S',
    touchpoints: timings.map((timing, i) => ({ id: 'abcdef'[i]!, name: '', channel: 'email' as const, ...(timing && { timing }) })),
  };
  return state.touchpoints.map((touchpoint) => chipLabel(chipDay(state, touchpoint)));
}
const entry = (delay: string): Timing => ({ kind: 'entry', delay });
const after = (touchpoint: string, delay: string): Timing => ({ kind: 'after', touchpoint, if: 'not-engaged', delay });

describe('the day on a chip', () => {
  it('counts days from entering the state', () => {
    expect(labels(entry('PT0S'), entry('P3D'), entry('P1DT12H'))).toEqual(['0', '3', '1']);
  });

  it('says hours and minutes below a day', () => {
    expect(labels(entry('PT4H'), entry('PT30M'), entry('PT5S'))).toEqual(['4h', '30m', '1m']);
  });

  it('adds up a chain, marked as depending on another touchpoint', () => {
    expect(labels(entry('PT0S'), after('a', 'P2D'), after('b', 'P3D'))).toEqual(['0', '+2', '+5']);
    expect(labels(entry('P1D'), after('a', 'P2D'))).toEqual(['1', '+3']);
  });

  it('counts from the event where the chain hangs on one', () => {
    expect(labels({ kind: 'event', event: 'cart', delay: 'PT0S' }, after('a', 'P2D'))).toEqual(['', '+2']);
  });

  it('knows no day without timing, in a circle, or after a touchpoint of another state', () => {
    expect(labels(undefined, after('c', 'P1D'), after('b', 'P1D'), after('elsewhere', 'P1D'))).toEqual(['–', '–', '–', '–']);
  });
});

describe('the day of the journey beside it', () => {
  const of = (kind: 'entry' | 'after', days: number, arrives: number | undefined, wide = false) => journeyDayLabel({ kind, ms: days * DAY_MS }, arrives === undefined ? undefined : arrives * DAY_MS, wide);

  it('adds when customers usually come into the state, rounded', () => {
    expect([of('entry', 3, 12), of('after', 5, 12.6), of('entry', 0, 104)]).toEqual(['d15', 'd18', 'd104']);
  });

  it('is not said where it is the same, not known, after an event, or has no room', () => {
    expect([of('entry', 3, 0), of('entry', 3, undefined), journeyDayLabel({ kind: 'event', ms: 0 }, DAY_MS, true), journeyDayLabel({ kind: 'none' }, DAY_MS, true)]).toEqual(['', '', '', '']);
    expect([of('after', 30, 104), of('after', 30, 104, true)]).toEqual(['', 'd134']);
  });
});
