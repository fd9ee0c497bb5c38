/** A card that was just added cannot have the focus before it is measured: so many frames are waited for it. */
const FRAMES = 12;

/** Moves the focus to a card, when the canvas or nothing has it: keys go on from there. */
export function focusNode(root: HTMLElement | null, id: string, frames = FRAMES): void {
  const focused = document.activeElement;
  if (!root || frames === 0 || (focused && focused !== document.body && !root.contains(focused))) return;
  const card = root.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
  card?.focus({ preventScroll: true });
  if (!card || document.activeElement !== card) requestAnimationFrame(() => focusNode(root, id, frames - 1));
}
