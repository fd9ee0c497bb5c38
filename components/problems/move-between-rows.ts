import type { KeyboardEvent } from 'react';

/** Marks one entry of the list (a row or a group's head), and the control in it on which the arrow keys land. */
export const ENTRY = { 'data-problem-entry': '' } as const;
export const LANDING = { 'data-problem-landing': '' } as const;

/**
 * Keys of the list, which is one stop for Tab: up and down, Home and End move between its entries, left and right between the
 * controls of one entry; on a group's head, left folds and right unfolds.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  const entry = event.target.closest<HTMLElement>('[data-problem-entry]');
  if (!entry) return;
  const to = beside(event.key, event.target, entry) ?? above(event.key, entry, event.currentTarget);
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

function above(key: string, entry: HTMLElement, list: HTMLElement): HTMLElement | undefined {
  const entries = [...list.querySelectorAll<HTMLElement>('[data-problem-landing]')];
  const at = entries.findIndex((landing) => entry.contains(landing));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[key];
  return next === undefined ? undefined : entries[Math.min(entries.length - 1, Math.max(0, next))];
}

function beside(key: string, from: HTMLElement, entry: HTMLElement): HTMLElement | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const unfolded = from.getAttribute('aria-expanded');
  if (unfolded !== null && (unfolded === 'true') === (key === 'ArrowLeft')) from.click();
  const controls = [...entry.querySelectorAll<HTMLElement>('button, a')];
  return controls[controls.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)] ?? from;
}
