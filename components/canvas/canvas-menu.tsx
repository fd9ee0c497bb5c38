import { useState, type ReactElement } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { ContextMenu, type Pressable } from '@/components/ui/context-menu';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import { samePart } from '@/lib/editor/part';
import type { Position } from '@/lib/journey/journey';
import { actionById } from './actions/actions';
import { useActions } from './actions/actions-context';
import { selects } from './actions/arrange-actions';
import { perform } from './actions/use-keys';
import { pressedOn } from './part-pressed';

const EDITS = ['copy', 'cut', 'paste', 'duplicate', 'rename', 'remove'];
const DRAWS = ['new-state', 'line', 'timeout-line', 'note'];
const ALIGNS = ['align-left', 'align-center', 'align-right', 'align-top', 'align-middle', 'align-bottom', 'distribute-across', 'distribute-down'];
const VIEWS = ['select-all', 'fit', 'fit-selection', 'arrange'];
const ON_GROUND = [['paste'], ['new-state', 'note'], ['select-all', 'fit', 'arrange']];
const HERE: Record<string, string> = { paste: 'Paste here', 'new-state': 'Add a state here', note: 'Add a note here' };

/** The menu on right click or long touch: about what is pressed, which is selected, or about the place on the ground. */
export function CanvasMenu({ children, readOnly }: { children: ReactElement<Pressable>; readOnly: boolean }) {
  const { store, flow } = useActions();
  const [here, setHere] = useState<Position>();
  const onPress = (element: Element, x: number, y: number) => {
    const pressed = pressedOn(flow, element);
    setHere(pressed === 'ground' ? flow.screenToFlowPosition({ x, y }) : undefined);
    const { selection, select } = store.getState();
    if (pressed === 'ground') select([]);
    else if (pressed !== 'furniture' && !selection.some((chosen) => samePart(chosen, pressed))) select([pressed]);
  };
  return (
    <ContextMenu items={<Items readOnly={readOnly} here={here} />} onPress={onPress}>
      {children}
    </ContextMenu>
  );
}

function Items({ readOnly, here }: { readOnly: boolean; here: Position | undefined }) {
  const several = useEditor(selects(2));
  const groups = readOnly ? [['copy'], ['fit', 'fit-selection']] : here ? ON_GROUND : [EDITS, several ? ALIGNS : DRAWS, VIEWS];
  return groups.map((ids, i) => (
    <div key={i}>
      {i > 0 && <MenuSeparator />}
      {ids.map((id) => (
        <Item key={id} id={id} here={here} />
      ))}
    </div>
  ));
}

function Item({ id, here }: { id: string; here: Position | undefined }) {
  const action = actionById(id);
  const context = useActions();
  const disabled = useEditor((state) => action.enabled?.(state) === false);
  return (
    <MenuItem shortcut={action.keys?.[0]} disabled={disabled} tone={id === 'remove' ? 'danger' : undefined} onSelect={() => perform(action, { ...context, here })}>
      {(here && HERE[id]) ?? action.label}
    </MenuItem>
  );
}
