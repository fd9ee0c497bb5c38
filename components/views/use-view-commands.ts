import { useEffect } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { addLabel, PALETTE } from '@/components/canvas/palette-item';
import { placesIn } from '@/components/canvas/places-in';
import { selectedStateId } from '@/components/canvas/selected-state';
import { useAddPart } from '@/components/canvas/use-add-part';
import { offerCommands, type CommandGroup } from '@/components/commands/registry';
import { VIEW_NAMES, VIEWS, type View } from './view-names';

/**
 * Offers the views in the list of commands, and, where no canvas does (`away`), the journey's parts, what can be added, and undo.
 */
export function useViewCommands(go: (view: View) => void, away: boolean, mayWrite: boolean): void {
  const store = useEditorStore();
  const add = useAddPart();
  useEffect(
    () =>
      offerCommands((): CommandGroup[] => {
        const views: CommandGroup = { title: 'Views', commands: VIEWS.map((view) => ({ id: `view ${view}`, label: `Show as ${view === 'json' ? VIEW_NAMES.json : VIEW_NAMES[view].toLowerCase()}`, run: () => go(view) })) };
        if (!away) return [views];
        const { journey, selection, past, future, select, undo, redo } = store.getState();
        const [undoes, redoes] = [past.at(-1), future.at(-1)];
        const steps = mayWrite
          ? [
              ...(undoes ? [{ id: 'undo', label: `Undo: ${undoes.label}`, keys: 'mod+z', run: undo }] : []),
              ...(redoes ? [{ id: 'redo', label: `Redo: ${redoes.label}`, keys: 'mod+shift+z', run: redo }] : []),
            ]
          : [];
        const items = mayWrite ? PALETTE.flatMap((group) => group.items).filter(({ kind }) => kind !== 'touchpoint' || selectedStateId({ journey, selection }) !== undefined) : [];
        return [
          views,
          { title: 'Edit', commands: steps },
          { title: 'In this journey', commands: placesIn(journey).map(({ part, label, hint }) => ({ id: `${part.kind} ${part.id}`, label, hint, run: () => select([part]) })) },
          { title: 'Add', commands: items.map((item) => ({ id: `add ${item.key}`, label: addLabel(item), run: () => void add(item) })) },
        ].filter(({ commands }) => commands.length > 0);
      }),
    [store, add, go, away, mayWrite],
  );
}
