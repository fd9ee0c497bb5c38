import { useEffect, useRef } from 'react';

/**
 * Where the part that has the focus goes with an edit, by undo or by somebody else, the one that `landOn` finds takes it: nobody who
 * works by keyboard is left at the top of the page. Give what comes back to the element around the parts. React tells of no blur while it
 * takes elements away.
 */
export function useKeptFocus(landOn: () => HTMLElement | null | false | undefined): { onFocus: () => void; onBlur: () => void } {
  const held = useRef(false);
  useEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    const part = landOn();
    if (part) part.focus();
  });
  return {
    onFocus: () => void (held.current = true),
    onBlur: () => void (held.current = false),
  };
}
