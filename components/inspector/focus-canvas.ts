import type { PartRef } from '@/lib/editor/part';

/** Puts the keyboard back on the canvas, or the view in its place: on what is selected there, else where Tab leads to in it. */
export function focusCanvas(selection: readonly PartRef[]): void {
  const [part] = selection;
  const id = part && (part.kind === 'transition' || part.kind === 'timeout' ? `${part.kind}:${part.id}` : part.id);
  const drawn = id === undefined ? null : document.querySelector<HTMLElement | SVGElement>(`.react-flow [data-id="${CSS.escape(id)}"]`);
  const listed = part && document.querySelector<HTMLElement>(`[data-part="${CSS.escape(`${part.kind} ${part.id}`)}"]`);
  const target = drawn ?? listed ?? document.querySelector<HTMLElement>('.react-flow, [data-part][tabindex="0"]');
  if (!target) return (document.activeElement as HTMLElement | null)?.blur();
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
