import { CHANNEL_NAMES } from '@/lib/journey/channel';
import type { TouchCounts, TouchReport } from '@/lib/simulation/report';
import { shareColumn, tableOf, type Column, type DataTable } from './data-table';
import { perHundred } from './flow-words';
import type { HeatRow } from './heat-grid';

/** Columns a calendar can have before days are gathered into weeks. */
const MOST_DAYS = 62;
const WEEK = 7;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HOURS = 24;

export type Calendar = { unit: 'day' | 'week'; open: boolean; rows: HeatRow[]; columns: number };

/** Touches sent per customer by channel and day since entering; by week where there are many days. Days after the last touch are left out. */
export function touchCalendar({ byDay, channels }: TouchReport): Calendar {
  const used = byDay.channels.map(({ channel, perEntrant }) => ({ channel, perEntrant, last: perEntrant.findLastIndex((value) => value > 0) }));
  const days = Math.max(0, ...used.map(({ last }) => last + 1));
  const unit = days > MOST_DAYS ? 'week' : 'day';
  const columns = unit === 'week' ? Math.ceil(days / WEEK) : days;
  const all = byDay.channels[0]?.perEntrant.length ?? 0;
  const rows = used.map(({ channel, perEntrant }): HeatRow => {
    const values = Array.from({ length: columns }, (_, c) => (unit === 'day' ? perEntrant[c]! : perEntrant.slice(c * WEEK, (c + 1) * WEEK).reduce((sum, value) => sum + value, 0)));
    const sent = channels.find((each) => each.channel === channel)?.sent ?? 0;
    return { id: channel, name: CHANNEL_NAMES[channel], values, end: `${perHundred(sent)} per 100` };
  });
  return { unit, open: byDay.open && days === all, rows, columns };
}

/** Touches sent per customer by weekday and hour of their own time, all channels. */
export function touchWeek({ byHour }: TouchReport): HeatRow[] {
  return WEEKDAYS.map((name, day) => ({
    id: name,
    name,
    values: Array.from({ length: HOURS }, (_, hour) => byHour.reduce((sum, { perEntrant }) => sum + perEntrant[day * HOURS + hour]!, 0)),
  }));
}

/** The sentence the calendar proves: how many touches a customer gets, and how hard the caps press. */
export function touchTitle({ all, channels }: TouchReport): string {
  const pressed = channels.toSorted((a, b) => b.capPressure - a.capPressure)[0];
  const sent = `A customer gets ${Number(all.perCustomer.mean.toFixed(1))} touches on average, nine in ten no more than ${all.perCustomer.p90}`;
  return pressed && pressed.capPressure > 0.0005 ? `${sent}; caps hold back ${Number((pressed.capPressure * 100).toFixed(1))} % of ${CHANNEL_NAMES[pressed.channel]}` : sent;
}

/** What stands behind a grid: a row for each square that holds something. */
export function heatTable(caption: string, rows: readonly HeatRow[], names: { row: string; column: string }, column: (index: number) => string): DataTable {
  const squares = rows.flatMap(({ name, values }) => values.map((value, c) => ({ name, at: column(c), value })));
  return tableOf(
    caption,
    [
      { head: names.row, fileHead: names.row, value: ({ name }) => name, text: ({ name }) => name },
      { head: names.column, fileHead: names.column, value: ({ at }) => at, text: ({ at }) => at },
      { head: 'Sent per 100 customers', fileHead: 'Sent per entrant', value: ({ value }) => value, text: ({ value }) => perHundred(value) },
    ],
    squares.filter(({ value }) => value > 0),
  );
}

type Named = TouchCounts & { label: string };

function per<Row>(head: string, fileHead: string, value: (row: Row) => number): Column<Row> {
  return { head, fileHead, value, text: (row) => (value(row) > 0 ? perHundred(value(row)) : '–') };
}

/** What became of the touches, a row for each name. */
export function fateTable(caption: string, head: string, rows: readonly Named[]): DataTable {
  return tableOf<Named>(
    caption,
    [
      { head, fileHead: head, value: ({ label }) => label, text: ({ label }) => label },
      per('Due', 'Due per entrant', ({ due }) => due),
      per('Sent', 'Sent per entrant', ({ sent }) => sent),
      per('Held by a cap', 'Held back by a frequency cap per entrant', ({ deferred }) => deferred['frequency-cap']),
      per('By quiet hours', 'Held back by quiet hours per entrant', ({ deferred }) => deferred['quiet-hours']),
      per('By send window', 'Held back by the send window per entrant', ({ deferred }) => deferred['send-window']),
      per('Skipped: opted out', 'Skipped for lack of consent per entrant', ({ skipped }) => skipped.consent),
      per('Skipped: no time left', 'Skipped because nothing was allowed in time, per entrant', ({ skipped }) => skipped['frequency-cap'] + skipped['quiet-hours'] + skipped['send-window']),
      per('Gone before', 'Canceled per entrant', ({ canceled }) => canceled),
      per('Responded', 'Engaged per entrant', ({ engaged }) => engaged),
      per('Opted out', 'Opted out per entrant', ({ optedOut }) => optedOut),
      shareColumn('Cap pressure', 'Share of due touches a cap held back or stopped', ({ capPressure }) => capPressure),
    ],
    rows,
  );
}
