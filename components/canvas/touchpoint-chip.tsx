import { DoorOpen, Zap } from 'lucide-react';
import { memo } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { classNames } from '@/components/ui/class-names';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { describeTiming } from '@/lib/journey/describe-timing';
import { DAY_MS } from '@/lib/journey/duration';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { arrivalMs } from './arrival-words';
import { chipDay, chipLabel, journeyDayLabel, ROOM } from './chip-day';
import { toggled } from './selection-changes';

type Props = { state: State; touchpoint: Touchpoint; reachable: boolean };

/** How many chips stand in a row as broadly as the card allows. */
export const WIDE_CHIPS = 3;

/** A touchpoint on its state's card: the channel's icon, the day in the state, and close by the day of the journey. `reachable` puts it in the order of Tab. */
export const TouchpointChip = memo(function TouchpointChip({ state, touchpoint, reachable }: Props) {
  const store = useEditorStore();
  const { id, channel, timing, optOut } = touchpoint;
  const selected = useEditor(({ selection }) => selection.some((part) => part.kind === 'touchpoint' && part.id === id));
  const when = useEditor(({ journey }) => (timing ? describeTiming(timing, journey) : 'no day yet'));
  const arrives = useEditor(({ journey }) => arrivalMs(journey, state.id));
  const name = touchpoint.name || CHANNEL_NAMES[channel];
  const day = chipDay(state, touchpoint);
  const wide = state.touchpoints.length <= WIDE_CHIPS;
  const ofState = chipLabel(day);
  const ofJourney = journeyDayLabel(day, arrives, wide);
  const door = optOut && (!ofJourney || (wide && ofState.length + ofJourney.length <= ROOM));
  const inJourney = arrives && (day.kind === 'entry' || day.kind === 'after') ? `, about day ${Math.round((arrives + day.ms) / DAY_MS)} of the journey` : '';
  return (
    <button
      type="button"
      tabIndex={reachable || selected ? 0 : -1}
      title={`${name}: ${when}${inJourney}${optOut ? '. Has a way to opt out' : ''}`}
      aria-label={`${name}, ${CHANNEL_NAMES[channel]}, ${when}${inJourney}`}
      aria-pressed={selected}
      data-touchpoint={id}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      }}
      onClick={(event) => {
        event.stopPropagation();
        const { selection, select } = store.getState();
        select(event.shiftKey || event.metaKey || event.ctrlKey ? toggled(selection, { kind: 'touchpoint', id }) : [{ kind: 'touchpoint', id }]);
      }}
      className={classNames(
        'tabular flex h-6 min-w-0 items-center justify-center gap-[3px] rounded-md text-(length:--detail-size) leading-none text-muted transition-colors',
        (wide || !ofJourney) && 'group-data-[tier=full]/canvas:gap-1 group-data-[tier=near]/canvas:gap-1',
        selected ? 'bg-accent-soft text-accent-ink ring-1 ring-accent' : 'bg-sunken hover:bg-pressed hover:text-ink',
      )}
    >
      <ChannelIcon channel={channel} decorative className={!wide && ofJourney ? 'group-data-[tier=full]/canvas:size-3!' : undefined} />
      {day.kind === 'event' && <Zap aria-hidden className="size-2.5 shrink-0" />}
      {ofState && <span className={ofJourney && !selected ? 'text-ink' : undefined}>{ofState}</span>}
      {ofJourney && <span aria-hidden className={classNames('hidden group-data-[tier=full]/canvas:inline', wide && 'group-data-[tier=near]/canvas:inline', selected ? '' : 'text-faint')}>{ofJourney}</span>}
      {door && <DoorOpen aria-hidden className="hidden size-2.5 shrink-0 text-faint group-data-[tier=full]/canvas:block" />}
    </button>
  );
});
