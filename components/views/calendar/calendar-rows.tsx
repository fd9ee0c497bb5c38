import { TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { classNames } from '@/components/ui/class-names';
import { stageColor } from '@/components/ui/stage-dot';
import type { Crowding } from '@/lib/editor/calendar/cap-pressure';
import { dayTicks, laneOut } from '@/lib/editor/calendar/lanes';
import type { PlannedCalendar, Stay } from '@/lib/editor/calendar/plan-calendar';
import { quietSpans } from '@/lib/editor/calendar/quiet-spans';
import type { Policy } from '@/lib/engine/policy';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { DAY_MS, describeDuration } from '@/lib/journey/duration';

export const LABEL_PX = 148;
const LANE_PX = 30;
const PRESSURE_PX = 20;
/** The room for the number of a day. */
const TICK_PX = 36;
/** Below this many pixels a day, hours cannot be told apart. */
const HOURS_FROM_PX = 12;

/** The part that Tab leads to. */
type Active = { active: string | undefined };

/** How days become pixels. */
export type Scale = { days: number; pxPerDay: number };
const px = (ms: number, { pxPerDay }: Scale) => (ms / DAY_MS) * pxPerDay;

/** A row of the sheet, named by what stands at its left. */
function Row({ label, height, scale, children, className }: { label: ReactNode; height: number; scale: Scale; children: ReactNode; className?: string }) {
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is laid out differently, and is for forms
    <div role="group" aria-labelledby={id} className={classNames('flex border-b border-line', className)}>
      <div id={id} style={{ width: LABEL_PX, minHeight: height }} className="sticky left-0 z-20 flex shrink-0 flex-col border-r border-line bg-surface px-3 py-1.5">
        {label}
      </div>
      <div style={{ width: scale.days * scale.pxPerDay, minHeight: height }} className="relative shrink-0">
        {children}
      </div>
    </div>
  );
}

/** The days along the top. */
export function DayAxis({ scale }: { scale: Scale }) {
  return (
    <Row scale={scale} height={28} className="sticky top-0 z-30 bg-sunken" label={<span className="text-11 font-medium text-muted">Day of the journey</span>}>
      {dayTicks(scale.days - TICK_PX / scale.pxPerDay, scale.pxPerDay, TICK_PX).map((day) => (
        <span key={day} style={{ left: day * scale.pxPerDay }} className="tabular absolute inset-y-0 flex items-center border-l border-line pl-1 text-11 text-muted">
          {day}
        </span>
      ))}
    </Row>
  );
}

/** When customers usually are in which state. */
export function StaysRow({ stays, scale, active }: { stays: readonly Stay[]; scale: Scale } & Active) {
  const store = useEditorStore();
  const selection = useEditor((state) => state.selection);
  const end = scale.days * DAY_MS;
  const spans = stays.map(({ fromMs, untilMs }) => ({ from: px(fromMs, scale), to: Math.max(px(fromMs, scale) + 96, px(Math.min(untilMs ?? end, end), scale)) }));
  const { lanes, count } = laneOut(spans);
  return (
    <Row scale={scale} height={Math.max(1, count) * 26 + 8} label={<span className="text-12 font-medium">States</span>}>
      {stays.map(({ id, number, name, stage, fromMs, untilMs }, i) => {
        const chosen = selection.some((part) => part.kind === 'state' && part.id === id);
        const words = `${name}: from about day ${Math.floor(fromMs / DAY_MS)}, ${untilMs === undefined ? 'without a timeout' : `until day ${Math.floor(untilMs / DAY_MS)} at the latest`}`;
        return (
          <button
            key={id}
            type="button"
            data-part={`state ${id}`}
            tabIndex={active === `state ${id}` ? 0 : -1}
            aria-describedby="calendar-keys"
            aria-label={words}
            aria-pressed={chosen}
            title={words}
            onClick={() => store.getState().select([{ kind: 'state', id }])}
            style={{
              left: spans[i]!.from,
              width: spans[i]!.to - spans[i]!.from - 2,
              top: 4 + lanes[i]! * 26,
              background: `color-mix(in oklab, ${stageColor(stage)} 20%, var(--color-raised))`,
              borderLeftColor: stageColor(stage),
            }}
            className={classNames('focus-inset absolute flex h-5.5 scroll-mt-9 scroll-mr-3 scroll-ml-40 items-center gap-1.5 border-l-[3px] pr-2 pl-1 text-left text-12', untilMs !== undefined && untilMs <= end && 'rounded-r-md', chosen && 'ring-1 ring-accent')}
          >
            <span className="tabular text-11 text-muted">{number}</span>
            <span className="truncate">{name}</span>
          </button>
        );
      })}
    </Row>
  );
}

type ChannelProps = {
  channel: Channel;
  /** Left edges of the bars, and the bars themselves by their number and top. */
  lefts: readonly number[];
  barWidth: number;
  bar: (index: number, top: number) => ReactNode;
  crowdings: readonly Crowding[];
  policy: Policy;
  enteredAt: string;
  scale: Scale;
};

/** The touchpoints of a channel, over its quiet hours and where its cap would be exceeded. */
export function ChannelRow({ channel, lefts, barWidth, bar, crowdings, policy, enteredAt, scale }: ChannelProps) {
  const cap = policy.frequencyCaps[channel];
  const quiet = policy.quietHours[channel];
  const { lanes, count } = laneOut(lefts.map((left) => ({ from: left, to: left + barWidth + 4 })));
  const top = 6 + (crowdings.length ? PRESSURE_PX : 0);
  const label = (
    <>
      <span className="flex items-center gap-2 text-12 font-medium">
        <ChannelIcon decorative channel={channel} className="text-muted" />
        {CHANNEL_NAMES[channel]}
      </span>
      {cap && <span className="text-11 text-faint">{`At most ${cap.count} in ${describeDuration(cap.within)}`}</span>}
      {quiet && <span className="text-11 text-faint">{`Quiet ${quiet.from}–${quiet.until}`}</span>}
    </>
  );
  return (
    <Row scale={scale} height={Math.max(52, top + count * LANE_PX + 4)} label={label}>
      {quiet &&
        scale.pxPerDay >= HOURS_FROM_PX &&
        quietSpans(quiet, enteredAt, scale.days * DAY_MS).map(({ fromMs, toMs }) => <span key={fromMs} aria-hidden style={{ left: px(fromMs, scale), width: px(toMs - fromMs, scale) }} className="absolute inset-y-0 bg-hover" />)}
      {crowdings.map((crowding) => (
        <span
          key={crowding.fromMs}
          aria-hidden
          style={{ left: px(crowding.fromMs, scale), width: Math.max(barWidth, px(crowding.toMs - crowding.fromMs, scale)) }}
          className="absolute inset-y-0 border-x border-t-2 border-warning bg-[color-mix(in_oklab,var(--color-warning)_12%,transparent)]"
        >
          <span className="tabular flex h-5 items-center gap-1 truncate px-1 text-11 font-medium text-warning-ink">
            <TriangleAlert className="size-3 shrink-0" />
            {`${crowding.count} of ${crowding.cap.count}`}
          </span>
        </span>
      ))}
      {lefts.map((_, i) => bar(i, top + lanes[i]! * LANE_PX))}
    </Row>
  );
}

/** The touchpoints no day can be told of, with the reason. */
export function UndatedList({ undated, active }: Pick<PlannedCalendar, 'undated'> & Active) {
  const store = useEditorStore();
  if (!undated.length) return null;
  return (
    <section aria-label="Without a day" className="border-b border-line px-3 py-2.5">
      <h2 className="text-12 font-medium">Without a day</h2>
      <ul className="mt-1 flex flex-col">
        {undated.map(({ touchpoint, state, why }) => (
          <li key={touchpoint.id} className="flex min-h-7 flex-wrap items-center gap-x-2 text-12">
            <button type="button" data-part={`touchpoint ${touchpoint.id}`} tabIndex={active === `touchpoint ${touchpoint.id}` ? 0 : -1} onClick={() => store.getState().select([{ kind: 'touchpoint', id: touchpoint.id }])} className="flex min-h-6 items-center gap-1.5 rounded-md px-1 text-accent-ink hover:underline">
              <ChannelIcon channel={touchpoint.channel} decorative className="size-3.5 text-muted" />
              {touchpoint.name || CHANNEL_NAMES[touchpoint.channel]}
            </button>
            <span className="text-muted">{`${state.name || state.id}. ${why}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
