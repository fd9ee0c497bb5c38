import { useEffect } from 'react';
import type { Action, ActionContext } from './action';
import { actionOf } from './actions';
import { chordOf } from './chord';
import { brought } from './brought';
import { COPY, paste } from './clipboard';
import { remove } from './edit-actions';

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
/** Places with keys of their own: what pops up, and lists in which Backspace and Escape mean something else. */
const ELSEWHERE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
/** A key alone acts only where the canvas, or nothing, has the focus: those who speak to their computer would press it by accident. */
const ON_CANVAS = '.react-flow, body';

/** Does what an action says, where it may be done. */
export function perform(action: Action, context: ActionContext): void {
  if (context.readOnly && !action.reading) return;
  if (action.enabled?.(context.store.getState()) !== false) action.run(context);
}

/** Whether a canvas is the one meant: the one with the focus, or, where no canvas has it, the one that can be drawn on. */
function isMeant(target: Element, { root, readOnly }: ActionContext): boolean {
  const canvas = target.closest('.react-flow');
  return canvas ? canvas === root() : !readOnly;
}

function meant(event: KeyboardEvent, context: ActionContext): Action | undefined {
  const target = event.target instanceof Element ? event.target : document.body;
  const typing = target.matches(FIELDS);
  const chord = chordOf(event);
  const action = actionOf(chord);
  if (!action || event.defaultPrevented || target.closest(ELSEWHERE) || !isMeant(target, context)) return undefined;
  if (typing && (!action.inFields || target.closest('[data-own-undo]'))) return undefined;
  if (chord.replace(/^shift\+/, '').length === 1 && !target.closest('.react-flow') && !target.matches(ON_CANVAS)) return undefined;
  return context.readOnly && !action.reading ? undefined : action;
}

/** Whether copying and pasting is about text, or another canvas. The focus says so: where nothing has it, the event names any text of the page. */
function aboutElse(context: ActionContext): boolean {
  const target = document.activeElement ?? document.body;
  return !isMeant(target, context) || target.matches(FIELDS) || target.closest(ELSEWHERE) !== null || window.getSelection()?.isCollapsed === false;
}

/**
 * The keys of the table, anywhere on the page, and the browser's own copying and pasting. Undo and redo act on the document even
 * from within a text field, since fields show the document; a field inside `[data-own-undo]` (a search box) keeps its own.
 * Nothing acts beneath an open dialog or menu.
 */
export function useKeys(context: ActionContext): void {
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    window.addEventListener(
      'keydown',
      (event) => {
        const action = meant(event, context);
        if (!action) return;
        if (!action.passes) event.preventDefault();
        perform(action, context);
      },
      { signal },
    );
    const copies = (cuts: boolean) => (event: ClipboardEvent) => {
      if (aboutElse(context)) return;
      const code = COPY.loaded();
      if (!code) void brought(COPY, context, 'Nothing was copied');
      const copied = code?.clipText(context);
      if (!copied || event.defaultPrevented) return;
      event.clipboardData?.setData('text/plain', copied.text);
      event.preventDefault();
      if (cuts && !context.readOnly) remove(context, 'Cut');
    };
    document.addEventListener('copy', copies(false), { signal });
    document.addEventListener('cut', copies(true), { signal });
    document.addEventListener(
      'paste',
      (event) => {
        if (context.readOnly || event.defaultPrevented || aboutElse(context)) return;
        event.preventDefault();
        void paste(context, event.clipboardData?.getData('text/plain') ?? '');
      },
      { signal },
    );
    return () => ends.abort();
  }, [context]);
}
