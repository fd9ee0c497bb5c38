import { ArrowRight, ChevronRight, Clock, Ellipsis, Route, StickyNote, Users } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { OutcomeIcon } from '@/components/canvas/outcome-icon';
import { RateMark, sourceWord } from '@/components/canvas/rate-mark';
import { Badge } from '@/components/ui/badge';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { StageDot } from '@/components/ui/stage-dot';
import type { ListRow } from '@/lib/editor/list-rows';
import { describeShare, type Rate } from '@/lib/journey/rate';
import type { RowAction } from './row-actions';

export const COLUMNS = 'grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-3 @2xl:grid-cols-[minmax(12rem,5fr)_minmax(0,6fr)_8.5rem_4.5rem_1.75rem]';

type Props = {
  row: ListRow;
  active: boolean;
  selected: boolean;
  folded: boolean;
  /** What its menu offers; without any there is no menu. */
  actions: readonly RowAction[];
  onFold: (folds: boolean) => void;
  onFocus: () => void;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onAct: (action: RowAction) => void;
  landOn: () => HTMLElement | false | undefined;
};

/** One part of the journey. Its accessible name says all that its cells show. */
export function PartRow({ row, active, selected, folded, actions, onFold, onFocus, onSelect, onKeyDown, onAct, landOn }: Props) {
  const { key, level, position, of, name, about, lacks, rate, tally, spoken, children } = row;
  const words = about || lacks;
  return (
    <tr
      tabIndex={active ? 0 : -1}
      data-part={key}
      aria-label={spoken}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={of}
      aria-expanded={children ? !folded : undefined}
      aria-selected={selected}
      onFocus={onFocus}
      onClick={onSelect}
      onKeyDown={onKeyDown}
      className={classNames(
        COLUMNS,
        'focus-inset min-h-9 cursor-default border-b border-line px-3 py-1 [contain-intrinsic-size:auto_36px] [content-visibility:auto]',
        level === 1 && row.kind === 'state' && 'bg-surface',
        selected ? 'bg-accent-soft!' : 'hover:bg-hover',
      )}
    >
      <td className={classNames('flex min-w-0 items-center gap-2', level === 2 && 'pl-7')}>
        {level === 1 && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the arrow keys fold and unfold the row
          <span
            aria-hidden
            className={classNames('-mx-1 grid size-6 shrink-0 place-items-center text-faint', !children && 'invisible')}
            onClick={(event) => {
              event.stopPropagation();
              onFold(!folded);
            }}
          >
            <ChevronRight className={classNames('size-4 transition-transform', !folded && 'rotate-90')} />
          </span>
        )}
        <span aria-hidden className="inline-flex size-4 shrink-0 items-center justify-center text-muted [&_svg]:size-4">
          <Mark row={row} />
        </span>
        <span title={name} className={classNames('truncate', level === 1 && 'font-medium')}>{name}</span>
      </td>
      <td title={words} className={classNames('min-w-0 truncate text-12 @max-2xl:col-span-full @max-2xl:row-start-2 @max-2xl:pb-1', level === 2 ? '@max-2xl:pl-13' : '@max-2xl:pl-12', !words && '@max-2xl:hidden', about ? 'text-muted' : 'text-faint')}>
        {words}
        {rate && <span className="@2xl:hidden">{`, ${describeShare(rate.value)} ${sourceWord(rate)}`}</span>}
      </td>
      <td className="text-12 @max-2xl:hidden">
        {rate ? <RateWords rate={rate} /> : row.kind === 'transition' && <span className="text-faint">No rate</span>}
      </td>
      <td>
        <Count tally={tally} />
      </td>
      <td className="-mr-1">
        {actions.length > 0 && (
          <Menu align="end" finalFocus={landOn} trigger={<IconButton size="sm" tabIndex={active ? 0 : -1} label={`Actions for ${name}`} icon={<Ellipsis />} onClick={(event) => event.stopPropagation()} />}>
            {actions.map((action) => (
              <span key={action.id} className="contents">
                {action.tone === 'danger' && <MenuSeparator />}
                <MenuItem shortcut={shownKeys(action.keys)} tone={action.tone} onSelect={() => onAct(action)}>
                  {action.label}
                </MenuItem>
              </span>
            ))}
          </Menu>
        )}
      </td>
    </tr>
  );
}

function shownKeys(keys: string): string {
  return keys.replace('arrowup', '↑').replace('arrowdown', '↓');
}

function Mark({ row: { kind, mark } }: { row: ListRow }): ReactNode {
  if ('channel' in mark) return <ChannelIcon decorative channel={mark.channel} />;
  if ('outcome' in mark) return <OutcomeIcon kind={mark.outcome} />;
  if (kind === 'state') return <StageDot decorative stage={mark.stage} className="size-2.5!" />;
  const Icon = { journey: Route, entry: Users, transition: ArrowRight, timeout: Clock, note: StickyNote }[kind as string] ?? Route;
  return <Icon />;
}

function RateWords({ rate }: { rate: Rate }) {
  return (
    <span className="tabular flex items-center gap-1.5 whitespace-nowrap">
      {describeShare(rate.value)}
      <RateMark rate={rate} />
      <span className="text-11 text-muted">{sourceWord(rate)}</span>
    </span>
  );
}

function Count({ tally: { errors, warnings } }: Pick<ListRow, 'tally'>) {
  if (!errors && !warnings) return null;
  return (
    <span className="flex gap-1">
      {errors > 0 && (
        <Badge tone="danger" icon={<SeverityIcon severity="error" decorative className="size-3!" />}>
          {errors}
          <span className="sr-only">{errors === 1 ? ' error' : ' errors'}</span>
        </Badge>
      )}
      {warnings > 0 && (
        <Badge tone="warning" icon={<SeverityIcon severity="warning" decorative className="size-3!" />}>
          {warnings}
          <span className="sr-only">{warnings === 1 ? ' warning' : ' warnings'}</span>
        </Badge>
      )}
    </span>
  );
}
