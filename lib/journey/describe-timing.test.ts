import { expect, test } from 'vitest';
import { blankJourney } from './blank';
import { describeTiming } from './describe-timing';
import type { Timing } from './touchpoint';

const journey = blankJourney('x');
journey.states.push({ id: 's', name: 'S', touchpoints: [{ id: 'welcome', name: 'Welcome email', channel: 'email' }] });

test.each<[string, Timing]>([
  ['on entering', { kind: 'entry', delay: 'PT0S' }],
  ['2 days after entering', { kind: 'entry', delay: 'P2D' }],
  ['1 day after “Welcome email” if not engaged', { kind: 'after', touchpoint: 'welcome', if: 'not-engaged', delay: 'P1D' }],
  ['right after “Welcome email” if engaged', { kind: 'after', touchpoint: 'welcome', if: 'engaged', delay: 'PT0S' }],
  ['1 hour after “gone”', { kind: 'after', touchpoint: 'gone', if: 'always', delay: 'PT1H' }],
  ['at once on “cart abandoned”', { kind: 'event', event: 'cart abandoned', delay: 'PT0S' }],
  ['1 hour after an unnamed event', { kind: 'event', event: '', delay: 'PT1H' }],
  ['on entering, Mon, Fri 09:00–17:00', { kind: 'entry', delay: 'PT0S', window: { days: ['mon', 'fri'], from: '09:00', until: '17:00' } }],
  ['on entering, every day 20:00–02:00 the next day', { kind: 'entry', delay: 'PT0S', window: { from: '20:00', until: '02:00' } }],
])('%s', (words, timing) => {
  expect(describeTiming(timing, journey)).toBe(words);
});
