/** Id of the canvas node under a point of the screen, in client coordinates. */
export function nodeUnder(point: { clientX: number; clientY: number }): string | undefined {
  const element = document.elementFromPoint(point.clientX, point.clientY);
  return element?.closest<HTMLElement>('.react-flow__node')?.dataset.id;
}

/** Id of the transition's edge whose line or label lies under a point of the screen. */
export function edgeUnder(point: { clientX: number; clientY: number }): string | undefined {
  const element = document.elementFromPoint(point.clientX, point.clientY);
  const id = element?.closest<HTMLElement>('[data-edge]')?.dataset.edge ?? element?.closest('.react-flow__edge')?.getAttribute('data-id');
  return id?.startsWith('transition:') ? id : undefined;
}

/** Whether a point of the screen lies on the canvas, and not on what floats above it. */
export function onCanvas(point: { clientX: number; clientY: number }): boolean {
  const element = document.elementFromPoint(point.clientX, point.clientY);
  return element?.closest('.react-flow') != null && element.closest('.react-flow__panel') === null;
}

/** Whether a point of the screen lies on the canvas between the parts. */
export function onGround(point: { clientX: number; clientY: number }): boolean {
  return document.elementFromPoint(point.clientX, point.clientY)?.matches('.react-flow__pane') ?? false;
}

/** Where a mouse was, or the finger that has just been lifted. */
export function pointOf(event: MouseEvent | TouchEvent): { clientX: number; clientY: number } | undefined {
  return 'changedTouches' in event ? event.changedTouches[0] : event;
}
