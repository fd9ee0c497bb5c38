import { produce } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChanges, diff, invert, type Change } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { withPositions } from './with-positions';
import type { Command } from './command';
import { keepFitting } from './keep-fitting';
import { exists, samePart, type PartRef } from './part';

/** One step of undo. */
export type Step = { label: string; changes: readonly Change[] };

export type EditorState = {
  journey: Journey;
  selection: readonly PartRef[];
  past: readonly Step[];
  future: readonly Step[];
  run(command: Command): void;
  undo(): void;
  redo(): void;
  select(parts: readonly PartRef[]): void;
  /** Ends the running step, so that the next edit of the same field is a step of its own. */
  breakMerge(): void;
  /** Goes on from what another person made of the document: of what can be undone and redone, as much as still fits it. */
  takeIn(journey: Journey): void;
  /** Goes on from a document with a history of its own: what was left when the page was closed. */
  resume(journey: Journey, history: { past: readonly Step[]; future: readonly Step[] }): void;
};

export type EditorStore = StoreApi<EditorState>;

/** The document being edited, with its history and selection. It does no I/O: saving subscribes to it from outside. `readOnly`: no command changes it. */
export function createEditorStore(initial: { journey: Journey; readOnly?: boolean }): EditorStore {
  /** The document before the step that can still grow, and the key that makes it grow. */
  let merging: { key: string; base: Journey } | undefined;

  return createStore<EditorState>()((set, get) => ({
    journey: withPositions(initial.journey),
    selection: [],
    past: [],
    future: [],

    run(command) {
      if (initial.readOnly) return;
      const { journey, past, selection } = get();
      const next = withPositions(produce(journey, (draft) => void command.recipe(draft)));
      const grows = merging !== undefined && merging.key === command.mergeKey;
      const base = grows ? merging!.base : journey;
      const changes = next === journey ? [] : diff(base, next);
      if (next !== journey) {
        const before = grows ? past.slice(0, -1) : past;
        const steps = changes.length ? [...before, { label: command.label, changes }] : before;
        merging = command.mergeKey && changes.length ? { key: command.mergeKey, base } : undefined;
        set({ journey: next, past: steps, future: [], selection: kept(next, selection) });
      }
      if (command.select) set({ selection: command.select });
    },

    undo() {
      const { journey, past, future, selection } = get();
      const step = past.at(-1);
      if (!step) return;
      merging = undefined;
      const next = changed(journey, invert(step.changes));
      if (!next) return set({ past: [] });
      set({ journey: next, past: past.slice(0, -1), future: [...future, step], selection: kept(next, selection) });
    },

    redo() {
      const { journey, past, future, selection } = get();
      const step = future.at(-1);
      if (!step) return;
      merging = undefined;
      const next = changed(journey, step.changes);
      if (!next) return set({ future: [] });
      set({ journey: next, past: [...past, step], future: future.slice(0, -1), selection: kept(next, selection) });
    },

    select(parts) {
      const { selection } = get();
      if (parts.length === selection.length && parts.every((part, i) => samePart(part, selection[i]))) return;
      merging = undefined;
      set({ selection: parts });
    },

    breakMerge() {
      merging = undefined;
    },

    takeIn(journey) {
      merging = undefined;
      const { past, future, selection } = get();
      set({ journey, ...keepFitting(journey, { past, future }), selection: kept(journey, selection) });
    },

    resume(journey, { past, future }) {
      merging = undefined;
      set({ journey, past, future, selection: kept(journey, get().selection) });
    },
  }));
}

/** The document with the changes made, or undefined when they do not fit it: a history that was kept and is not of this document. */
function changed(journey: Journey, changes: readonly Change[]): Journey | undefined {
  try {
    return applyChanges(journey, changes);
  } catch {
    return undefined;
  }
}

function kept(journey: Journey, selection: readonly PartRef[]): readonly PartRef[] {
  return selection.every((part) => exists(journey, part)) ? selection : selection.filter((part) => exists(journey, part));
}
