/** While a gesture of the pointer is under way Escape takes it back, and does nothing else. Gives back what ends that. */
export function onEscape(letGo: () => void): () => void {
  const ends = new AbortController();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    letGo();
  };
  window.addEventListener('keydown', press, { capture: true, signal: ends.signal });
  return () => ends.abort();
}

/** Ends a gesture that is led by the mouse as if the button had been let go of: the canvas knows no other way. */
export function releaseMouse(): void {
  document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, view: window }));
}
