import { useEffect } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { removeParts } from '@/lib/editor/commands/remove-parts';
import type { EditorState } from '@/lib/editor/store';

export type Shortcut = 'undo' | 'redo' | 'select-all' | 'remove' | 'deselect';

type Key = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

/** What a key means on the canvas. `typing`: the focus is in a text field, where only undo and redo are ours. */
export function shortcutOf({ key, metaKey, ctrlKey, shiftKey, altKey }: Key, typing: boolean): Shortcut | undefined {
  if (altKey) return undefined;
  if (metaKey || ctrlKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    if (letter === 'y' && !shiftKey) return 'redo';
    return letter === 'a' && !shiftKey && !typing ? 'select-all' : undefined;
  }
  if (typing || shiftKey) return undefined;
  if (key === 'Backspace' || key === 'Delete') return 'remove';
  return key === 'Escape' ? 'deselect' : undefined;
}

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
/** Places with keys of their own: what pops up, and lists in which Backspace and Escape mean something else. */
const ELSEWHERE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

function perform(shortcut: Shortcut, { journey, selection, run, undo, redo, select }: EditorState): void {
  if (shortcut === 'undo') undo();
  if (shortcut === 'redo') redo();
  if (shortcut === 'remove') {
    const removable = selection.filter(({ kind }) => kind !== 'journey' && kind !== 'entry');
    if (removable.length) run(removeParts(journey, removable));
  }
  if (shortcut === 'deselect') select([]);
  if (shortcut === 'select-all') {
    select([...journey.states.map(({ id }) => ({ kind: 'state' as const, id })), ...journey.outcomes.map(({ id }) => ({ kind: 'outcome' as const, id }))]);
  }
}

/**
 * The editor's keys, anywhere on the page. Undo and redo act on the document even from within a text field, since fields show
 * the document; a field inside `[data-own-undo]` (a search box) keeps its own. Nothing acts beneath an open dialog or menu.
 */
export function useShortcuts({ readOnly }: { readOnly: boolean }): void {
  const store = useEditorStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      const typing = target.matches(FIELDS);
      const shortcut = shortcutOf(event, typing);
      if (!shortcut || event.defaultPrevented || target.closest(ELSEWHERE)) return;
      if (typing && target.closest('[data-own-undo]')) return;
      if (readOnly && shortcut !== 'deselect') return;
      if (shortcut !== 'deselect') event.preventDefault();
      perform(shortcut, store.getState());
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, readOnly]);
}
