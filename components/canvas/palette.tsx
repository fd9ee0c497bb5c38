'use client';

import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react';
import { useCallback, useId, useState, type MouseEvent, type PointerEvent } from 'react';
import { createPortal } from 'react-dom';
import { useEditor } from '@/components/builder/editor-context';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Tooltip } from '@/components/ui/tooltip';
import { addLabel, searchPalette, type PaletteItem } from './palette-item';
import { Ghost, ItemMark } from './palette-mark';
import { selectedStateId } from './selected-state';
import { useAddPart } from './use-add-part';
import { useDropPart } from './use-drop-part';
import { usePaletteDrag } from './use-palette-drag';

type Props = {
  /** Only icons, one below the other. */
  collapsed?: boolean;
  /** Makes it narrow or wide; without it the palette stays as it is. */
  onToggle?: () => void;
};

/** What a journey is made of, to be dragged onto the canvas or added with a press. */
export default function Palette({ collapsed = false, onToggle }: Props) {
  const [sought, setSought] = useState('');
  const add = useAddPart();
  const { drag, press } = usePaletteDrag(useDropPart());
  const hasPlace = useEditor((state) => selectedStateId(state) !== undefined);
  const hint = useId();
  const groups = searchPalette(collapsed ? '' : sought);
  const blocked = useCallback((item: PaletteItem) => item.kind === 'touchpoint' && !hasPlace, [hasPlace]);

  const itemProps = (item: PaletteItem) => ({
    type: 'button' as const,
    'aria-label': addLabel(item),
    'aria-disabled': blocked(item) || undefined,
    'aria-describedby': blocked(item) ? hint : undefined,
    onPointerDown: (event: PointerEvent) => press(item, event),
    onClick: (event: MouseEvent) => {
      if (event.detail < 2 && !blocked(item)) add(item);
    },
  });
  const ghost = drag && createPortal(<Ghost drag={drag} />, document.body);

  if (collapsed) {
    return (
      <section aria-label="Palette" className="scroll-quiet flex h-full flex-col items-center overflow-x-hidden overflow-y-auto bg-surface py-2 select-none">
        {onToggle && <IconButton size="sm" side="right" label="Widen the palette" icon={<PanelLeftOpen />} onClick={onToggle} />}
        <p id={hint} className="sr-only">
          Drag onto a state, or select a state first.
        </p>
        {groups.map(({ title, items }) => (
          <ul key={title} aria-label={title} className="mt-1.5 flex flex-col border-t border-line pt-1.5">
            {items.map((item) => (
              <li key={item.key}>
                <Tooltip content={addLabel(item)} side="right">
                  <button {...itemProps(item)} className="focus-inset grid size-8 cursor-grab! touch-none place-items-center rounded-md transition-colors hover:bg-hover active:bg-pressed">
                    <ItemMark item={item} />
                  </button>
                </Tooltip>
              </li>
            ))}
          </ul>
        ))}
        {ghost}
      </section>
    );
  }
  return (
    <section aria-label="Palette" className="flex h-full flex-col bg-surface select-none">
      <div data-own-undo className="flex items-center gap-1 p-2.5 pb-1.5">
        <Input
          dense
          type="search"
          aria-label="Search the palette"
          placeholder="Search"
          prefix={<Search aria-hidden />}
          value={sought}
          onValueChange={setSought}
          onKeyDown={(event) => {
            const first = groups[0]?.items[0];
            if (event.key === 'Enter' && sought.trim() && first && !blocked(first)) add(first);
            if (event.key === 'Escape') setSought('');
          }}
        />
        {onToggle && <IconButton size="sm" side="right" label="Narrow the palette" icon={<PanelLeftClose />} onClick={onToggle} />}
      </div>
      <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto px-2.5 pb-4">
        {groups.map(({ title, items }) => (
          <div key={title} className="mt-2.5">
            <h2 className="px-1.5 pb-1 text-11 font-medium text-faint">{title}</h2>
            {title === 'Touchpoints' && (
              <p id={hint} className={classNames('px-1.5 pb-1.5 text-11 text-pretty text-muted', hasPlace && 'sr-only')}>
                Drag onto a state, or select a state first.
              </p>
            )}
            <ul aria-label={title}>
              {items.map((item) => (
                <li key={item.key}>
                  <button
                    {...itemProps(item)}
                    className="focus-inset flex h-7 w-full cursor-grab! touch-none items-center gap-2 rounded-md px-1.5 text-left text-13 text-ink transition-colors hover:bg-hover active:bg-pressed"
                  >
                    <ItemMark item={item} />
                    <span className="truncate">{item.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {!groups.length && <p className="px-1.5 py-4 text-12 text-muted">Nothing is called “{sought.trim()}”.</p>}
      </div>
      {ghost}
    </section>
  );
}
