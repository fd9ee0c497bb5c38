import type { PlannedCalendar } from '@/lib/editor/calendar/plan-calendar';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { describeTiming } from '@/lib/journey/describe-timing';
import { describeDuration, durationOf } from '@/lib/journey/duration';
import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { describeDay } from './describe-day';

/** The calendar to read: every touchpoint with its day, by time. */
export function CalendarTable({ journey, plan, quietMs }: { journey: Journey; plan: PlannedCalendar; quietMs: (channel: Channel, atMs: number) => number }) {
  const rows = plan.channels.flatMap(({ dated }) => dated).toSorted((a, b) => a.atMs - b.atMs);
  return (
    <table className="w-full text-12">
      <caption className="sr-only">Touchpoints by day</caption>
      <thead className="sticky top-0 bg-sunken text-left text-11 text-muted">
        <tr>
          {['Day', 'Channel', 'Touchpoint', 'State', 'When'].map((title) => (
            <th key={title} scope="col" className="px-3 py-1.5 font-medium">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ touchpoint, state, atMs }) => {
          const waits = quietMs(touchpoint.channel, atMs);
          return (
            <tr key={touchpoint.id} className="border-b border-line align-top">
              <td className="tabular px-3 py-1.5 whitespace-nowrap first-letter:uppercase">{describeDay(atMs)}</td>
              <td className="px-3 py-1.5">{CHANNEL_NAMES[touchpoint.channel]}</td>
              <th scope="row" className="px-3 py-1.5 text-left font-medium">
                {touchpoint.name || CHANNEL_NAMES[touchpoint.channel]}
              </th>
              <td className="px-3 py-1.5">{state.name || state.id}</td>
              <td className="px-3 py-1.5 text-muted">
                {describeTiming(touchpoint.timing!, journey)}
                {waits > 0 && `; in quiet hours, waits ${describeDuration(durationOf(waits))}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
