import { expect, test } from 'vitest';
import { simulate } from '@/lib/simulation/simulate';
import { sixStates } from '@/lib/simulation/testing/journeys';
import { withTouches } from '@/lib/simulation/testing/with-touches';
import { fateTable, heatTable, touchCalendar, touchTitle, touchWeek } from './touch-rows';
import { shade } from './heat-grid';

const touches = simulate(withTouches(sixStates), { customers: 2_000, seed: 3, rules: 'all', horizonMs: 90 * 86_400_000 }).touches!;

test('every touch that was sent stands in one square of the calendar, and of the week', () => {
  const { rows } = touchCalendar(touches);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  touches.channels.forEach(({ sent }, i) => expect(sum(rows[i]!.values)).toBeCloseTo(sent, 9));
  expect(sum(touchWeek(touches).flatMap(({ values }) => values))).toBeCloseTo(touches.all.sent, 9);
});

test('many days are gathered into weeks', () => {
  const channels = [{ channel: 'email' as const, perEntrant: Array.from({ length: 100 }, (_, day) => (day === 99 ? 0.5 : day === 0 ? 1 : 0)) }];
  const { unit, columns, rows } = touchCalendar({ ...touches, byDay: { open: true, channels } });
  expect([unit, columns, rows[0]!.values[0], rows[0]!.values[14]]).toEqual(['week', 15, 1, 0.5]);
});

test('tables leave out empty squares and keep every touchpoint', () => {
  const { rows } = touchCalendar(touches);
  const table = heatTable('x', rows, { row: 'Channel', column: 'Day' }, String);
  expect(table.rows).toHaveLength(rows.flatMap(({ values }) => values.filter((value) => value > 0)).length);
  expect(fateTable('x', 'Touchpoint', touches.touchpoints.map((each) => ({ ...each, label: each.name }))).rows).toHaveLength(18);
});

test('the title says how many touches, and where caps press', () => {
  expect(touchTitle(touches)).toMatch(/^A customer gets [\d.]+ touches on average, nine in ten no more than \d+/);
});

test('shades rise in steps and none is none', () => {
  expect([0, 0.01, 0.5, 1].map((value) => shade(value, 1))).toEqual([0, 0.14, 0.7, 1]);
});
