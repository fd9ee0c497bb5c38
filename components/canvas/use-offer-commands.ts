import { useEffect } from 'react';
import { offerCommands, type CommandGroup, type ListedCommand } from '@/components/commands/registry';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { noteTitle } from '@/lib/editor/note-title';
import type { PartRef } from '@/lib/editor/part';
import type { ActionContext } from './actions/action';
import { ACTIONS } from './actions/actions';
import { goTo } from './go-to';
import { addLabel, PALETTE } from './palette-item';
import { selectedStateId } from './selected-state';
import { useAddPart } from './use-add-part';

type Place = { part: PartRef; label: string; hint: string };

/** Every part of the journey one can go to, with what it is. */
export function placesIn(journey: Journey): Place[] {
  return [
    ...journey.states.flatMap(({ id, name, touchpoints }): Place[] => [
      { part: { kind: 'state', id }, label: name || id, hint: 'State' },
      ...touchpoints.map((t): Place => ({ part: { kind: 'touchpoint', id: t.id }, label: t.name || CHANNEL_NAMES[t.channel], hint: `Touchpoint in ${name || id}` })),
    ]),
    ...journey.outcomes.map(({ id, name }): Place => ({ part: { kind: 'outcome', id }, label: name || id, hint: 'Outcome' })),
    ...journey.transitions.map(({ id, from, to }): Place => ({ part: { kind: 'transition', id }, label: `${nameOf(journey, from)} → ${nameOf(journey, to)}`, hint: 'Transition' })),
    ...(journey.notes ?? []).map(({ id }): Place => ({ part: { kind: 'note', id }, label: noteTitle(journey, id), hint: 'Note' })),
  ];
}

/** Offers what can be done on this canvas, and its parts, in the list of commands; for one that is only shown, what changes nothing of it. */
export function useOfferCommands(context: ActionContext): void {
  const { add } = useAddPart();
  useEffect(() => {
    return offerCommands((): CommandGroup[] => {
      const state = context.store.getState();
      const actions = ACTIONS.filter((action) => action.enabled?.(state) !== false && (action.reading || !context.readOnly));
      const places = placesIn(state.journey).map(({ part, label, hint }): ListedCommand => ({ id: `${part.kind} ${part.id}`, label, hint, run: () => goTo(context, part) }));
      const items = PALETTE.flatMap((group) => group.items).filter(({ kind }) => kind !== 'touchpoint' || selectedStateId(state) !== undefined);
      return [
        { title: 'On the canvas', commands: actions.map(({ id, label, keys, run }) => ({ id, label: labelOf(id, label, state), keys: keys?.[0], run: () => run(context) })) },
        ...(context.readOnly ? [] : [{ title: 'In this journey', commands: places }, { title: 'Add', commands: items.map((item) => ({ id: `add ${item.key}`, label: addLabel(item), run: () => void add(item) })) }]),
      ];
    });
  }, [context, add]);
}

function labelOf(id: string, label: string, { past, future }: { past: readonly { label: string }[]; future: readonly { label: string }[] }): string {
  const step = id === 'undo' ? past.at(-1) : id === 'redo' ? future.at(-1) : undefined;
  return step ? `${label}: ${step.label}` : label;
}
