import { describe, expect, test } from 'vitest';
import { MINUTES_A_WEEK, NEVER, sendHours } from './send-hours';

const DAY = 24 * 60;
const NIGHT = { from: '21:00', until: '08:00' };

describe('minutes to wait until sending is allowed', () => {
  test('nothing to keep to: no table at all', () => {
    expect(sendHours(undefined, undefined)).toBeUndefined();
    expect(sendHours({ from: '00:00', until: '00:00' }, undefined)).toBeUndefined();
  });

  test('quiet hours past midnight are quiet at both ends and open by day', () => {
    const wait = sendHours(undefined, NIGHT)!;
    expect([20 * 60 + 59, 21 * 60, 23 * 60 + 59, DAY, DAY + 7 * 60 + 59, DAY + 8 * 60].map((minute) => wait[minute])).toEqual([0, 660, 481, 480, 1, 0]);
    expect(wait[MINUTES_A_WEEK - 1]).toBe(481);
  });

  test('a window on two days waits over the weekend, and into the next week', () => {
    const wait = sendHours({ days: ['tue', 'thu'], from: '09:00', until: '11:00' }, undefined)!;
    expect(wait[DAY + 9 * 60]).toBe(0);
    expect(wait[DAY + 11 * 60]).toBe(2 * DAY - 120);
    expect(wait[3 * DAY + 11 * 60]).toBe(5 * DAY - 120);
  });

  test('a window past midnight belongs to the day on which it opens', () => {
    const wait = sendHours({ days: ['sun'], from: '22:00', until: '02:00' }, undefined)!;
    expect([6 * DAY + 22 * 60, 0, 119].map((minute) => wait[minute])).toEqual([0, 0, 0]);
    expect(wait[120]).toBe(6 * DAY + 22 * 60 - 120);
  });

  test('a window wholly inside quiet hours is never open', () => {
    expect(new Set(sendHours({ from: '22:00', until: '23:00' }, NIGHT))).toEqual(new Set([NEVER]));
  });
});
