'use client';
import { useCallback, useMemo } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { editJourney, editOutcome, editState, editTouchpoint, editTransition } from '@/lib/editor/commands/edit-part';
import type { Command } from '@/lib/editor/command';
import type { Journey } from '@/lib/journey/journey';
import type { Outcome } from '@/lib/journey/outcome';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';

/** Edits one part. `field` goes into the label of undo ("Change key message"); edits of one field in a row are one step. */
export type Edit<Part> = (field: string, recipe: (part: Part) => void) => void;

/** Runs commands. */
export function useRun(): (command: Command) => void {
  const store = useEditorStore();
  return useMemo(() => (command) => store.getState().run(command), [store]);
}

export function useEditJourney(): Edit<Journey> {
  const run = useRun();
  return useCallback((field, recipe) => run(editJourney(field, recipe)), [run]);
}

export function useEditState(id: string): Edit<State> {
  const run = useRun();
  return useCallback((field, recipe) => run(editState(id, field, recipe)), [run, id]);
}

export function useEditTouchpoint(id: string): Edit<Touchpoint> {
  const run = useRun();
  return useCallback((field, recipe) => run(editTouchpoint(id, field, recipe)), [run, id]);
}

export function useEditTransition(id: string): Edit<Transition> {
  const run = useRun();
  return useCallback((field, recipe) => run(editTransition(id, field, recipe)), [run, id]);
}

export function useEditOutcome(id: string): Edit<Outcome> {
  const run = useRun();
  return useCallback((field, recipe) => run(editOutcome(id, field, recipe)), [run, id]);
}
