import { Moon } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { focusField } from '@/components/problems/focus-field';
import { classNames } from '@/components/ui/class-names';
import { stageColor } from '@/components/ui/stage-dot';
import type { Dated } from '@/lib/editor/calendar/plan-calendar';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { describeTiming } from '@/lib/journey/describe-timing';
import { DAY_MS, describeDuration, durationMs, durationOf, HOUR_MS } from '@/lib/journey/duration';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { describeDay } from './describe-day';

export const BAR_WIDTH = 112;
const LAST_DAY = 36_500;
const WEEK_MS = 7 * DAY_MS;

type Props = {
  dated: Dated;
  journey: Journey;
  style: CSSProperties;
  selected: boolean;
  moved: boolean;
  /** Whether Tab leads to it. */
  active: boolean;
  /** How long it waits for quiet hours to be over; 0 when it need not. */
  quietMs: number;
  mayWrite: boolean;
  onMove: (dated: Dated, byMs: number) => void;
  onPress: (dated: Dated, event: PointerEvent) => void;
};

/** A touchpoint at its day: a slider along the days. Its left edge is the moment; its number and color are its state's. */
export function TouchpointBar({ dated, journey, style, selected, moved, active, quietMs, mayWrite, onMove, onPress }: Props) {
  const store = useEditorStore();
  const { touchpoint, state, stateNumber, atMs, earliestMs } = dated;
  const { id, channel, timing } = touchpoint;
  const name = touchpoint.name || CHANNEL_NAMES[channel];
  const quiet = quietMs ? `, in quiet hours: waits ${describeDuration(durationOf(quietMs))}` : '';
  const when = `${describeDay(atMs)}, ${describeTiming(timing!, journey)}${quiet}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const unit = event.shiftKey ? HOUR_MS : DAY_MS;
    const by = { ArrowRight: unit, ArrowLeft: -unit, PageUp: WEEK_MS, PageDown: -WEEK_MS, Home: -durationMs(timing!.delay) }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      store.getState().select([{ kind: 'touchpoint', id }]);
      if (event.key === 'Enter') focusField('timing.delay');
    } else if (by !== undefined && mayWrite) onMove(dated, by);
    else return;
    event.preventDefault();
  };
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input draws no name, and no label that moves along
      role="slider"
      tabIndex={active ? 0 : -1}
      data-part={`touchpoint ${id}`}
      aria-label={`${name}, ${CHANNEL_NAMES[channel]}, ${nameOf(journey, state.id)}`}
      aria-orientation="horizontal"
      aria-valuemin={Math.floor(earliestMs / DAY_MS)}
      aria-valuemax={LAST_DAY}
      aria-valuenow={Math.floor(atMs / DAY_MS)}
      aria-valuetext={when}
      aria-readonly={!mayWrite || undefined}
      aria-describedby="calendar-keys"
      title={`${name}: ${when}`}
      onKeyDown={onKeyDown}
      onBlur={() => store.getState().breakMerge()}
      onPointerDown={mayWrite ? (event) => onPress(dated, event) : undefined}
      onClick={mayWrite ? undefined : () => store.getState().select([{ kind: 'touchpoint', id }])}
      style={{ ...style, width: BAR_WIDTH, borderLeftColor: stageColor(state.stage) }}
      className={classNames(
        'absolute flex h-6.5 scroll-mt-9 scroll-mr-3 scroll-mb-2 scroll-ml-40 touch-manipulation items-center gap-1.5 rounded-r-md border border-l-[3px] pr-1.5 pl-1 text-12 select-none',
        mayWrite ? 'cursor-ew-resize' : 'cursor-pointer',
        moved ? 'z-10 shadow-float' : 'hover:z-10',
        selected ? 'border-accent bg-accent-soft text-accent-ink' : 'border-line-strong bg-raised text-ink hover:border-control',
      )}
    >
      <span aria-hidden className="tabular text-11 text-muted">
        {stateNumber}
      </span>
      <span className="min-w-0 flex-1 truncate">{name}</span>
      {quietMs > 0 && <Moon aria-hidden className="size-3 shrink-0 text-info-ink" />}
      {moved && <span className="tabular absolute -top-5.5 -left-px rounded-md bg-inverse px-1.5 py-0.5 text-11 whitespace-nowrap text-on-inverse">{describeDay(atMs)}</span>}
    </div>
  );
}
