import { expect, it } from 'vitest';
import { inboxHref } from './inbox-entry';
import { describeUntil } from './until';

const MINUTE = 60_000;

it.each([
  [13.9 * 1_440 * MINUTE, 'in 13 days'],
  [1_440 * MINUTE, 'in 1 day'],
  [23.5 * 60 * MINUTE, 'in 23 hours'],
  [59 * MINUTE, 'in 59 minutes'],
  [30_000, 'in a minute'],
  [0, 'now'],
  [-5, 'now'],
])('never promises more time than there is: %d ms is “%s”', (left, words) => {
  expect(describeUntil(1_000 + left, 1_000)).toBe(words);
});

it('keeps what the inbox shows in its address', () => {
  expect(inboxHref({ show: 'waiting', status: null })).toBe('/approvals');
  expect(inboxHref({ show: 'all', status: null })).toBe('/approvals?show=all');
  expect(inboxHref({ show: 'all', status: 'changes-requested' })).toBe('/approvals?show=all&status=changes-requested');
});
