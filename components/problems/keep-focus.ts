const PATIENCE_FRAMES = 40;

/**
 * Brings focus back into the list when the control that had it goes: to the entry that Tab leads to, else to the list's panel.
 * What was done about a problem takes its row away a moment later, so it looks for a few frames.
 */
export function keepFocus(panel: HTMLElement | null): void {
  let frames = 0;
  const look = () => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) (panel?.querySelector<HTMLElement>('[data-problem-landing][tabindex="0"]') ?? panel)?.focus({ preventScroll: true });
    if (frames++ < PATIENCE_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
