import { History } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuGroup, MenuItem } from '@/components/ui/menu';

/** So many steps are listed; those before them are taken back one by one. */
const LISTED = 12;

/** The latest steps by name, the last one first: choosing one takes back everything down to it. */
export function HistoryMenu({ side = 'top' }: { side?: 'top' | 'bottom' }) {
  const store = useEditorStore();
  const past = useEditor((state) => state.past);
  const undo = (steps: number) => {
    for (let n = 0; n < steps; n++) store.getState().undo();
  };
  return (
    <Menu side={side} trigger={<IconButton size="sm" label="What was done" icon={<History />} disabled={!past.length} className="@max-2xl/canvas:hidden" />}>
      <MenuGroup label="Take back, down to">
        {past
          .slice(-LISTED)
          .toReversed()
          .map(({ label }, i) => (
            <MenuItem key={past.length - i} onSelect={() => undo(i + 1)}>
              {label}
            </MenuItem>
          ))}
      </MenuGroup>
    </Menu>
  );
}
