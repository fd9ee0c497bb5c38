import { SquareDashed } from 'lucide-react';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { classNames } from '@/components/ui/class-names';
import { stageColor } from '@/components/ui/stage-dot';
import { OutcomeIcon } from './outcome-icon';
import type { PaletteItem } from './palette-item';
import type { PaletteDrag } from './use-palette-drag';

/** What an item looks like in small. */
export function ItemMark({ item }: { item: PaletteItem }) {
  if (item.kind === 'touchpoint') return <ChannelIcon channel={item.channel} decorative className="text-muted" />;
  if (item.kind === 'outcome') return <OutcomeIcon kind={item.outcome} className="size-4 shrink-0 text-muted" />;
  if (!item.stage) return <SquareDashed aria-hidden className="size-4 shrink-0 text-muted" />;
  return (
    <span aria-hidden className="block h-4 w-4 shrink-0 overflow-hidden rounded-[4px] border border-line-strong bg-raised">
      <span className="block h-[5px]" style={{ background: stageColor(item.stage) }} />
    </span>
  );
}

/** What hangs from the pointer while it is dragged, and whether it can be let go here. */
export function Ghost({ drag: { item, x, y, lands } }: { drag: PaletteDrag }) {
  return (
    <div aria-hidden className="pointer-events-none fixed top-0 left-0 z-50 cursor-grabbing" style={{ transform: `translate(${x}px,${y}px) translate(12px,8px)` }}>
      <div className={classNames('flex items-center gap-2 rounded-md bg-raised px-2.5 py-1.5 text-13 text-ink shadow-float', !lands && 'opacity-70')}>
        <ItemMark item={item} />
        {item.name}
        {item.kind === 'touchpoint' && !lands && <span className="text-11 text-muted">drop on a state</span>}
      </div>
    </div>
  );
}
