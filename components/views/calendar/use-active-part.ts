import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The one part that Tab leads to: where the focus was last, or what was selected since; else `first`. The arrow keys that a part
 * does not take itself go on to the next one of `order`, which holds what their elements' `data-part` says.
 */
export function useActivePart(order: readonly string[], first: string | undefined, wanted: string | undefined) {
  const [at, setAt] = useState<string>();
  const [seen, setSeen] = useState<string>();
  if (seen !== wanted) {
    setSeen(wanted);
    if (wanted !== undefined && order.includes(wanted)) setAt(wanted);
  }
  const active = at !== undefined && order.includes(at) ? at : (first ?? order[0]);
  const onFocus = ({ target }: FocusEvent) => {
    const part = target.getAttribute('data-part');
    if (part !== null) setAt(part);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const part = event.target instanceof Element ? event.target.getAttribute('data-part') : null;
    if (step === undefined || part === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const next = order[order.indexOf(part) + step];
    if (next !== undefined) event.currentTarget.querySelector<HTMLElement>(`[data-part="${CSS.escape(next)}"]`)?.focus();
  };
  return { active, onFocus, onKeyDown };
}
