import type { KeyboardEvent } from 'react';

/** Marks a row, and the list around the rows. */
export const ROW = { 'data-problem-row': '' } as const;
export const ROWS = { 'data-problem-rows': '' } as const;

/** Arrow keys move focus between the rows of a list, Home and End to its ends. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...(event.currentTarget.closest('[data-problem-rows]')?.querySelectorAll<HTMLElement>('[data-problem-row]') ?? [])];
  const at = rows.indexOf(event.currentTarget);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}
