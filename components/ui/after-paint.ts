/** Runs something once what is rendered now has been painted; at once in a page that nobody sees. Returns the way to call it off. */
export function afterPaint(run: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    run();
    return () => {};
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => void (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
