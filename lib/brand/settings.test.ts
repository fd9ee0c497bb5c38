import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/engine/default-policy';
import { brandPolicy } from './apply-settings';

test('a brand that has decided nothing is held to the usual caps and quiet hours', () => {
  expect(brandPolicy({})).toEqual(DEFAULT_POLICY);
});

test('its own caps stand beside the usual ones, none lifts a cap, and its quiet hours hold on every channel that has any', () => {
  const policy = brandPolicy({
    frequencyCaps: { email: { count: 1, within: 'P30D' }, sms: 'none', ad: { count: 5, within: 'P1D' } },
    quietHours: { from: '20:00', until: '09:00' },
    timeZone: 'Europe/Berlin',
  });
  expect(policy.frequencyCaps).toEqual({ email: { count: 1, within: 'P30D' }, push: { count: 1, within: 'PT24H' }, ad: { count: 5, within: 'P1D' } });
  expect(policy.quietHours).toEqual(Object.fromEntries(['sms', 'whatsapp', 'push'].map((channel) => [channel, { from: '20:00', until: '09:00' }])));
  expect(policy.timeZone).toBe('Europe/Berlin');
});
