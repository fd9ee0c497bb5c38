import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Enrollment } from '../enrollment';
import { newEnrollment } from '../new-enrollment';
import { DEFAULT_POLICY } from '../default-policy';
import { journeyOf, MONDAY_MS, onEntry, touch, willing } from '../testing/journeys';
import { judgeSend, type SendCircumstances } from './judge-send';

const journey = journeyOf([{ id: 'a' }]);
const policy = DEFAULT_POLICY;
const who = (over: Partial<Enrollment['customer']> = {}, sent: Enrollment['sentBefore'] = []): Enrollment => ({ ...newEnrollment(journey, { ...willing, ...over }), sentBefore: sent });
const verdict = (over: Partial<Touchpoint>, enrollment = who(), atMs = MONDAY_MS, more: Partial<SendCircumstances> = {}) => judgeSend(touch('t', over), enrollment, atMs, { policy, ...more });
const sentAt = (channel: 'email' | 'sms' | 'push', ...daysAgo: number[]) => daysAgo.map((days) => ({ channel, atMs: MONDAY_MS - days * DAY_MS }));

describe('consent and suppression', () => {
  test('where a yes is needed, silence is no; elsewhere only a no is', () => {
    expect(verdict({}, who({ consent: {} }))).toEqual({ kind: 'skip', why: 'consent' });
    expect(verdict({}, who({ consent: { sms: 'granted' } }))).toEqual({ kind: 'skip', why: 'consent' });
    expect(verdict({ channel: 'in-app' }, who({ consent: {} }))).toEqual({ kind: 'send' });
    expect(verdict({ channel: 'in-app' }, who({ consent: { 'in-app': 'denied' } }))).toEqual({ kind: 'skip', why: 'consent' });
  });
  test('consent comes first, then suppression, of the channel or of all', () => {
    expect(verdict({}, who({ suppressions: [{ channel: null, why: 'complaint' }] }))).toEqual({ kind: 'skip', why: 'suppression' });
    expect(verdict({}, who({ suppressions: [{ channel: 'sms', why: 'bounce' }] }))).toEqual({ kind: 'send' });
    expect(verdict({}, who({ consent: {}, suppressions: [{ channel: null, why: 'complaint' }] }))).toEqual({ kind: 'skip', why: 'consent' });
  });
});

describe('frequency cap', () => {
  test('a message exactly a window ago no longer counts', () => {
    expect(verdict({}, who({}, sentAt('email', 7, 3, 1)))).toEqual({ kind: 'send' });
    expect(verdict({}, who({}, sentAt('email', 6.5, 3, 1)))).toMatchObject({ kind: 'defer', why: 'frequency-cap', untilMs: MONDAY_MS + DAY_MS / 2 });
  });
  test('the defaults: email 3 and SMS 2 in 7 days, push 1 in 24 hours, others free', () => {
    expect(verdict({ channel: 'sms' }, who({}, sentAt('sms', 6, 1)))).toMatchObject({ kind: 'defer', untilMs: MONDAY_MS + DAY_MS });
    expect(verdict({ channel: 'push' }, who({}, sentAt('push', 0.75)))).toMatchObject({ kind: 'defer', why: 'frequency-cap' });
    expect(verdict({ channel: 'whatsapp' }, who({}, sentAt('email', 1, 1, 1)))).toEqual({ kind: 'send' });
  });
  test('other journeys count too; transactional messages pass', () => {
    const elsewhere = sentAt('email', 1, 2, 3);
    expect(verdict({}, who(), MONDAY_MS, { elsewhere })).toMatchObject({ kind: 'defer' });
    expect(verdict({ transactional: true }, who(), MONDAY_MS, { elsewhere })).toEqual({ kind: 'send' });
  });
  test('a cap of none skips', () => {
    expect(verdict({}, who(), MONDAY_MS, { policy: { ...policy, frequencyCaps: { email: { count: 0, within: 'P7D' } } } })).toEqual({ kind: 'skip', why: 'frequency-cap' });
  });
  test('one that frees in the night waits for the morning, for the first reason', () => {
    const at21 = who({}, [{ channel: 'push', atMs: MONDAY_MS - 10 * HOUR_MS }]);
    expect(verdict({ channel: 'push' }, at21)).toMatchObject({ kind: 'defer', why: 'frequency-cap', untilMs: MONDAY_MS + 23 * HOUR_MS });
  });
});

describe('quiet hours and send window', () => {
  const night = MONDAY_MS + 13 * HOUR_MS; // 22:00 in Berlin
  test('SMS, WhatsApp and push rest at night, transactional or not; email does not', () => {
    for (const channel of ['sms', 'whatsapp', 'push'] as const) {
      expect(verdict({ channel, transactional: true }, who(), night)).toEqual({ kind: 'defer', why: 'quiet-hours', untilMs: MONDAY_MS + 23 * HOUR_MS, timeZone: 'Europe/Berlin' });
    }
    expect(verdict({}, who(), night)).toEqual({ kind: 'send' });
  });
  test('an unknown time zone counts as the brand’s', () => {
    for (const timeZone of [null, 'Mars/Olympus']) {
      // 03:00 in New York
      expect(verdict({ channel: 'sms' }, who({ timeZone }))).toEqual({ kind: 'defer', why: 'quiet-hours', untilMs: MONDAY_MS + 5 * HOUR_MS, timeZone: 'America/New_York' });
    }
  });
  test('a window that opens in quiet hours is used once they are over', () => {
    const timing = { ...onEntry(), window: { from: '06:00', until: '10:00' } };
    expect(verdict({ channel: 'sms', timing }, who(), night)).toMatchObject({ kind: 'defer', why: 'quiet-hours', untilMs: MONDAY_MS + 23 * HOUR_MS });
  });
  test('a window wholly within quiet hours never opens: skipped, not tried for ever', () => {
    const timing = { ...onEntry(), window: { from: '22:00', until: '06:00' } };
    expect(verdict({ channel: 'sms', timing }, who(), night)).toEqual({ kind: 'skip', why: 'quiet-hours' });
    expect(verdict({ channel: 'sms', timing })).toEqual({ kind: 'skip', why: 'send-window' });
  });
  test('what cannot go out before the customer leaves is skipped at once', () => {
    expect(verdict({ channel: 'sms' }, who(), night, { untilMs: night + HOUR_MS })).toEqual({ kind: 'skip', why: 'quiet-hours' });
    expect(verdict({ channel: 'sms' }, who(), night, { untilMs: night + 11 * HOUR_MS })).toMatchObject({ kind: 'defer' });
  });
});
