import { useEditor } from '@/components/builder/editor-context';
import { ContextMenu, type Pressable } from '@/components/ui/context-menu';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { ReactElement } from 'react';
import { actionById } from './actions/actions';
import { usePerform } from './actions/actions-context';
import { selects } from './actions/arrange-actions';

const EDITS = ['copy', 'cut', 'paste', 'duplicate', 'remove'];
const DRAWS = ['new-state', 'line', 'timeout-line', 'note'];
const ALIGNS = ['align-left', 'align-center', 'align-right', 'align-top', 'align-middle', 'align-bottom', 'distribute-across', 'distribute-down'];
const VIEWS = ['select-all', 'fit', 'fit-selection', 'arrange'];

/** The menu on right click, over what is selected. */
export function CanvasMenu({ children, readOnly }: { children: ReactElement<Pressable>; readOnly: boolean }) {
  return <ContextMenu items={<Items readOnly={readOnly} />}>{children}</ContextMenu>;
}

function Items({ readOnly }: { readOnly: boolean }) {
  const several = useEditor(selects(2));
  const groups = readOnly ? [['copy'], ['fit', 'fit-selection']] : [EDITS, several ? ALIGNS : DRAWS, VIEWS];
  return groups.map((ids, i) => (
    <div key={i}>
      {i > 0 && <MenuSeparator />}
      {ids.map((id) => (
        <Item key={id} id={id} />
      ))}
    </div>
  ));
}

function Item({ id }: { id: string }) {
  const { label, keys, enabled } = actionById(id);
  const perform = usePerform();
  const disabled = useEditor((state) => enabled?.(state) === false);
  return (
    <MenuItem shortcut={keys?.[0]} disabled={disabled} tone={id === 'remove' ? 'danger' : undefined} onSelect={() => perform(id)}>
      {label}
    </MenuItem>
  );
}
