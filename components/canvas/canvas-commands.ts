import type { CommandGroup, ListedCommand } from '@/components/commands/registry';
import type { ActionContext } from './actions/action';
import { ACTIONS } from './actions/actions';
import { goTo } from './go-to';
import { addLabel, PALETTE, type PaletteItem } from './palette-item';
import { placesIn } from './places-in';
import { selectedStateId } from './selected-state';

/** What can be done on this canvas, and its parts; on one that is only shown, what changes nothing of it. */
export function canvasCommands(context: ActionContext, add: (item: PaletteItem) => unknown): CommandGroup[] {
  const state = context.store.getState();
  const actions = ACTIONS.filter((action) => action.enabled?.(state) !== false && (action.reading || !context.readOnly));
  const places = placesIn(state.journey).map(({ part, label, hint }): ListedCommand => ({ id: `${part.kind} ${part.id}`, label, hint, run: () => goTo(context, part) }));
  const items = PALETTE.flatMap((group) => group.items).filter(({ kind }) => kind !== 'touchpoint' || selectedStateId(state) !== undefined);
  return [
    { title: 'On the canvas', commands: actions.map(({ id, label, keys, run }) => ({ id, label: labelOf(id, label, state), keys: keys?.[0], run: () => run(context) })) },
    ...(context.readOnly ? [] : [{ title: 'In this journey', commands: places }, { title: 'Add', commands: items.map((item) => ({ id: `add ${item.key}`, label: addLabel(item), run: () => void add(item) })) }]),
  ];
}

function labelOf(id: string, label: string, { past, future }: { past: readonly { label: string }[]; future: readonly { label: string }[] }): string {
  const step = id === 'undo' ? past.at(-1) : id === 'redo' ? future.at(-1) : undefined;
  return step ? `${label}: ${step.label}` : label;
}
