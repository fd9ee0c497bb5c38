import { expect, test } from 'vitest';
import { describeEffect } from './describe-effect';
import { describeWhen, describeZone } from './describe-when';
import { MONDAY_MS, trial } from './testing/journeys';

const base = { atMs: MONDAY_MS };
const hours = (n: number) => MONDAY_MS + n * 3_600_000;

test.each([
  [{ ...base, kind: 'send', touchpoint: 'welcome', channel: 'email' }, 'Email “Welcome” sent'],
  [{ ...base, kind: 'defer', touchpoint: 'nudge', channel: 'sms', untilMs: hours(-1), why: 'quiet-hours', timeZone: 'Europe/Berlin' }, 'SMS “Nudge” deferred to 08:00: quiet hours in Berlin'],
  [{ ...base, kind: 'skip', touchpoint: 'nudge', channel: 'sms', why: 'consent' }, 'SMS “Nudge” skipped: no consent for this channel'],
  [{ ...base, kind: 'move', from: 'trial', to: 'decision', by: { kind: 'timeout' } }, 'Moved from “Trial” to “Decision”: the time in the state was up'],
  [{ ...base, kind: 'end', outcome: 'paid', how: 'converted', by: { kind: 'exit', exit: 'success' } }, 'Journey over: converted (“Paid”)'],
  [{ ...base, kind: 'end', outcome: null, how: 'stopped', by: { kind: 'loop' } }, 'Stopped: the journey goes around without end'],
  [{ ...base, kind: 'refuse', why: 'too-early', fromMs: hours(48) }, 'Not let in: too early to enter again, possible from Wed 09:00'],
  [{ ...base, kind: 'fail', touchpoint: 'welcome', because: 'no-response', then: 'touchpoint', to: 'nudge' }, 'Email “Welcome” got no response: SMS “Nudge” is next'],
  [{ ...base, kind: 'opt-out', touchpoint: null, channel: 'sms', leaves: 'channel' }, 'Opted out of SMS'],
  [{ ...base, kind: 'schedule', timer: { kind: 'touchpoint', dueMs: hours(26), touchpoint: 'welcome', because: 'entry' } }, 'Email “Welcome” is due Tue 11:00'],
  [{ ...base, kind: 'ignore', why: 'ended', part: null }, 'Nothing happened: the journey is over for this customer'],
  [{ ...base, kind: 'notice', why: 'no-timeout', part: 'trial' }, '“Trial” has no time limit: only the customer can bring this on'],
] as const)('%o', (effect, words) => expect(describeEffect(effect, trial, 'Europe/Berlin')).toBe(words));

test('times are told as short as can be, across summer time', () => {
  const told = (n: number) => describeWhen(hours(n), MONDAY_MS, 'Europe/Berlin');
  expect([told(3), told(24), told(-24), told(24 * 30), told(24 * 365)]).toEqual(['12:00', 'Tue 09:00', 'Sun 09:00', 'Apr 1, 10:00', 'Mar 2, 2027, 09:00']);
  expect(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC'].map(describeZone)).toEqual(['Berlin', 'Buenos Aires', 'UTC']);
});
