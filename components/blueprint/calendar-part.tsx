import { ChannelIcon } from '@/components/ui/channel-icon';
import type { CalendarRow } from '@/lib/blueprint/calendar';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { Part, PartHeading } from './part';
import { SheetTable } from './sheet-table';

const CHANNEL_OF = new Map(Object.entries(CHANNEL_NAMES).map(([channel, name]) => [name, channel as Channel]));

/** Every touchpoint in the order customers meet them, and the same by day and channel at a glance. */
export function CalendarPart({ id, rows, channels }: { id: string; rows: readonly CalendarRow[]; channels: readonly { channel: string; rows: readonly CalendarRow[] }[] }) {
  return (
    <Part id={id} number={2} title="Touchpoint calendar" landscape>
      {rows.length === 0 ? (
        <p className="mt-4 text-13 text-muted">There are no touchpoints yet. Add some to the states of the journey, and they stand here.</p>
      ) : (
        <>
          <PartHeading>By channel and day</PartHeading>
          <p className="text-12 text-faint">Days since entering the journey, by the quickest way to each state, each step at its median. Numbers are those of the table below.</p>
          <ul className="mt-2 divide-y divide-line text-13 print:text-11">
            {channels.map(({ channel, rows: own }) => (
              <li key={channel} className="flex gap-3 py-1.5 break-inside-avoid">
                <span className="flex w-28 shrink-0 items-center gap-2 self-start font-medium">
                  {CHANNEL_OF.has(channel) && <ChannelIcon channel={CHANNEL_OF.get(channel)!} />}
                  {channel}
                </span>
                <span className="tabular flex flex-wrap gap-1.5">
                  {own.map(({ number, day, name }) => (
                    <span key={number} title={name} className="rounded-md bg-sunken px-1.5 py-0.5 text-12 print:border print:bg-transparent print:text-11">
                      {day === null ? 'open' : `day ${day}`} <span className="text-faint">· {number}</span>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <SheetTable
            caption="Touchpoints in order"
            widths={['4%', '12%', '15%', '36%', '16%', '17%']}
            columns={['No.', 'When', 'Touchpoint', 'Brief', 'Success metric', 'Failure path and opt-out']}
            rows={rows.map((row) => [
              <span key="number" className="tabular">{row.number}</span>,
              <When key="when" row={row} />,
              <What key="what" row={row} />,
              <Brief key="brief" row={row} />,
              row.success,
              <>
                {row.failure}
                <span className="block text-faint">Opt-out: {row.optOut}</span>
              </>,
            ])}
          />
        </>
      )}
    </Part>
  );
}

function When({ row: { day, timing } }: { row: CalendarRow }) {
  return (
    <>
      <span className="font-medium whitespace-nowrap">{day === null ? 'No fixed day' : `Day ${day}`}</span>
      <span className="block text-faint">{timing}</span>
    </>
  );
}

function What({ row: { name, channel, state, platform, transactional } }: { row: CalendarRow }) {
  return (
    <>
      <span className="font-medium">{name}</span>
      <span className="block text-faint">
        {[channel, platform, state].filter(Boolean).join(' · ')}
        {transactional && ' · transactional'}
      </span>
    </>
  );
}

function Brief({ row: { subject, preheader, keyMessage, angle, cta } }: { row: CalendarRow }) {
  return (
    <>
      {subject && <span className="block font-medium print:inline">{subject} </span>}
      {preheader && <span className="block text-faint print:inline">{preheader} </span>}
      {keyMessage} <span className="block print:inline">→ {cta}</span>
      {angle && <span className="block text-faint">Angle: {angle}</span>}
    </>
  );
}
