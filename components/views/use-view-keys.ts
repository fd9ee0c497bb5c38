import { useEffect } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { actionOf } from '@/components/canvas/actions/actions';
import { chordOf } from '@/components/canvas/actions/chord';

/** Places that have an undo of their own, or keep the page's keys out. */
const ELSEWHERE = '[data-own-undo], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Undo and redo by the keys they have on the canvas, where no canvas hears them. */
export function useViewKeys(on: boolean): void {
  const store = useEditorStore();
  useEffect(() => {
    if (!on) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(chordOf(event))?.id;
      if ((action !== 'undo' && action !== 'redo') || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
      event.preventDefault();
      store.getState()[action]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, on]);
}
