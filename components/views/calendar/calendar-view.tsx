'use client';

import { CalendarDays, Table } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useBrandPolicy } from '@/components/builder/brand-context';
import { useEditor } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { capPressure, pressureElsewhere } from '@/lib/editor/calendar/cap-pressure';
import { planCalendar, type PlannedCalendar } from '@/lib/editor/calendar/plan-calendar';
import { quietWaitMs } from '@/lib/editor/calendar/quiet-spans';
import { MOST_WALKS } from '@/lib/editor/calendar/walks';
import type { Channel } from '@/lib/journey/channel';
import { DAY_MS } from '@/lib/journey/duration';
import { useKeptFocus } from '../use-kept-focus';
import { CalendarTable } from './calendar-table';
import { ChannelRow, DayAxis, LABEL_PX, StaysRow, UndatedList, type Scale } from './calendar-rows';
import { CrowdedList } from './crowded-list';
import { BAR_WIDTH, TouchpointBar } from './touchpoint-bar';
import { useActivePart } from './use-active-part';
import { useMoving } from './use-moving';

type Zoom = 'fit' | 'weeks' | 'days';
const ZOOMS: { value: Zoom; label: string }[] = [{ value: 'fit', label: 'Fit' }, { value: 'weeks', label: 'Weeks' }, { value: 'days', label: 'Days' }];
const PX_PER_DAY = { weeks: 20, days: 84 };
const LEAST_PX_PER_DAY = 1;
/** Days drawn at least, and after the last touchpoint; its bar has room at any scale, and while one is dragged there is room to drag it into. */
const LEAST_DAYS = 7;
const DAYS_AFTER = 4;
const BAR_ROOM_PX = BAR_WIDTH + 8;
const DRAG_ROOM_PX = 60;
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`).map((value) => ({ value, label: value }));

/** The touchpoints by day and channel: what comes when, what is too much, and when it is quiet. Bars move; the document follows. */
export default function CalendarView() {
  const journey = useEditor((state) => state.journey);
  const selection = useEditor((state) => state.selection);
  const policy = useBrandPolicy();
  const mayWrite = useCan('journey.write');
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [enteredAt, setEnteredAt] = useState('09:00');
  const [table, setTable] = useState(false);
  const [said, setSaid] = useState('');
  const [sheet, setSheet, width] = useWidth();

  const lastMs = useMemo(() => planCalendar(journey).lastMs, [journey]);
  const roomPx = width - LABEL_PX - 2;
  const pxPerDay = zoom === 'fit' ? fitting(lastMs, roomPx) : PX_PER_DAY[zoom];
  const { moving, move, press } = useMoving({ pxPerDay, sheet, coveredPx: LABEL_PX, say: setSaid });
  const shown = moving?.journey ?? journey;
  const plan = useMemo(() => planCalendar(shown), [shown]);
  // What is dragged late takes the sheet along; one that fits the window keeps its scale until it is let go.
  const scale: Scale = { days: Math.max(roomPx / pxPerDay, daysFor(plan.lastMs, pxPerDay, moving ? DRAG_ROOM_PX : 0)), pxPerDay };
  const crowdings = useMemo(() => capPressure(shown, policy.frequencyCaps), [shown, policy]);
  // There may be hundreds of ways: they come a moment after what is drawn.
  const settled = useDeferredValue(journey);
  const elsewhere = useMemo(() => pressureElsewhere(settled, policy.frequencyCaps, capPressure(settled, policy.frequencyCaps)), [settled, policy]);
  const quietMs = (channel: Channel, atMs: number) => quietWaitMs(policy.quietHours[channel], enteredAt, atMs);
  const isQuiet = plan.channels.some(({ channel }) => policy.quietHours[channel]);
  const selected = new Set(selection.filter(({ kind }) => kind === 'touchpoint').map(({ id }) => id));
  const [first] = selection;
  const wanted = first && `${first.kind} ${first.id}`;
  const order = useMemo(() => readingOrder(table ? { ...plan, stays: [], channels: [] } : plan), [plan, table]);
  const { active, ...roving } = useActivePart(order, order.find((part) => part.startsWith('touchpoint ')), wanted);
  const kept = useKeptFocus(() => sheet?.querySelector<HTMLElement>('[data-part][tabindex="0"]'));
  useEffect(() => {
    if (wanted !== undefined) void sheet?.querySelector(`[data-part="${CSS.escape(wanted)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wanted, sheet]);
  const dragging = moving !== undefined;
  useEffect(() => {
    const focused = document.activeElement;
    if (!dragging && focused?.hasAttribute('data-part') && sheet?.contains(focused)) void focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [plan, dragging, sheet]);

  const nothing = plan.channels.length === 0 && plan.undated.length === 0;
  return (
    <section aria-label="Journey as a calendar" className="@container flex h-full min-h-0 flex-col bg-canvas">
      {nothing ? (
        <EmptyState icon={<CalendarDays />} title="Nothing goes out yet" className="my-auto">
          Add touchpoints to the states, on the canvas or in the list. Each will stand here on its day.
        </EmptyState>
      ) : (
        <>
          <div role="toolbar" aria-label="Calendar" className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line px-3 py-1.5">
            <Segmented<Zoom> dense aria-label="Zoom" value={zoom} options={ZOOMS} onValueChange={setZoom} disabled={table} />
            {isQuiet && (
              <span className="flex items-center gap-2 text-12 text-muted">
                Quiet hours for those who enter at
                <Select dense aria-label="Time of entering" value={enteredAt} options={HOURS} onValueChange={setEnteredAt} className="w-20!" />
              </span>
            )}
            <IconButton size="sm" className="ml-auto" label={table ? 'Show the calendar' : 'Show as a table'} icon={<Table />} pressed={table} onClick={() => setTable(!table)} />
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the parts inside take the keys */}
          <div ref={setSheet} {...kept} {...roving} onFocus={(event) => (kept.onFocus(), roving.onFocus(event))} className="scroll-quiet min-h-0 flex-1 overflow-auto">
            {table ? (
              <CalendarTable journey={journey} plan={plan} quietMs={quietMs} />
            ) : (
              <div className="w-max min-w-full">
                <DayAxis scale={scale} />
                <StaysRow stays={plan.stays} scale={scale} active={active} />
                {plan.channels.map(({ channel, dated }) => (
                  <ChannelRow
                    key={channel}
                    channel={channel}
                    lefts={dated.map(({ atMs }) => (atMs / DAY_MS) * pxPerDay)}
                    barWidth={BAR_WIDTH}
                    crowdings={crowdings.filter((each) => each.channel === channel)}
                    policy={policy}
                    enteredAt={enteredAt}
                    scale={scale}
                    bar={(i, top) => {
                      const each = dated[i]!;
                      const { id } = each.touchpoint;
                      return (
                        <TouchpointBar
                          key={id}
                          dated={each}
                          journey={shown}
                          style={{ left: (each.atMs / DAY_MS) * pxPerDay, top }}
                          selected={selected.has(id)}
                          moved={moving?.id === id}
                          active={active === `touchpoint ${id}`}
                          quietMs={quietMs(channel, each.atMs)}
                          mayWrite={mayWrite}
                          onMove={move}
                          onPress={press}
                        />
                      );
                    }}
                  />
                ))}
              </div>
            )}
            <div className="sticky left-0 max-w-[100cqw]">
              <UndatedList undated={plan.undated} active={active} />
              <CrowdedList journey={shown} drawn={crowdings} elsewhere={elsewhere} />
              <p className="px-3 py-2.5 text-11 text-pretty text-faint">
                Days count from entering the journey, for customers who go the quickest way to each state: transitions at their median, timeouts at their length.{' '}
                {`Caps are held against the ways through the journey at their usual times, the ${MOST_WALKS} likeliest at most. `}
                {crowdings.length + elsewhere.length === 0 && 'None is exceeded by what has a day. '}What has no day is in no cap here; the problems list looks at every order of events.
              </p>
            </div>
          </div>
          <p id="calendar-keys" hidden={table} className="shrink-0 border-t border-line bg-surface px-3 py-1.5 text-11 text-faint pointer-fine:@max-md:sr-only">
            <span className="pointer-coarse:sr-only">↑ ↓ go from one to the next. </span>
            {mayWrite && (
              <>
                <span className="pointer-coarse:hidden">Drag a touchpoint, or move it with ← → by a day, with Shift by an hour, with Page Up and Page Down by a week, with Home to its soonest. </span>
                <span className="hidden pointer-coarse:inline">Hold a touchpoint, then drag it. </span>
              </>
            )}
            <span className="pointer-coarse:sr-only">{mayWrite ? 'Enter opens its form.' : 'Enter shows a touchpoint in its form.'}</span>
          </p>
        </>
      )}
      <output className="sr-only">{said}</output>
    </section>
  );
}

/** How many days are drawn for a plan: some after the last touchpoint to move into, and as many as its bar and `roomPx` are wide. */
function daysFor(lastMs: number, pxPerDay: number, roomPx: number): number {
  return Math.max(LEAST_DAYS, lastMs / DAY_MS + Math.max(DAYS_AFTER, (BAR_ROOM_PX + roomPx) / pxPerDay));
}

/** As many pixels a day as let all of a plan be seen at once. */
function fitting(lastMs: number, roomPx: number): number {
  const days = lastMs / DAY_MS;
  return Math.max(LEAST_PX_PER_DAY, Math.min(roomPx / Math.max(LEAST_DAYS, days + DAYS_AFTER), (roomPx - BAR_ROOM_PX) / Math.max(days, 1)));
}

/** What the arrow keys go through: states and then each channel's touchpoints by time, then those without a day. As their elements' `data-part` says. */
function readingOrder({ stays, channels, undated }: PlannedCalendar): string[] {
  return [
    ...stays.toSorted((a, b) => a.fromMs - b.fromMs).map(({ id }) => `state ${id}`),
    ...channels.flatMap(({ dated }) => dated.toSorted((a, b) => a.atMs - b.atMs).map(({ touchpoint }) => `touchpoint ${touchpoint.id}`)),
    ...undated.map(({ touchpoint }) => `touchpoint ${touchpoint.id}`),
  ];
}

/** The width of an element, in pixels, as it changes; the element may come and go. */
function useWidth() {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(800);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [element, setElement, width] as const;
}
