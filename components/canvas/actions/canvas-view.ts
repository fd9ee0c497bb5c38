import { createStore, type StoreApi } from 'zustand/vanilla';

/** What of the canvas is shown and open: no part of the document, and kept only as long as the page. */
export type CanvasView = StoreApi<{
  minimap: boolean;
  lanes: boolean;
  dialog: 'keys' | undefined;
  finding: boolean;
  /** The state a line is being drawn from by keyboard, which line, and the part it would lead to now. */
  line: { from: string; kind: 'transition' | 'timeout'; to: string | undefined } | undefined;
  /** The note that is being written on. */
  writing: string | undefined;
}>;

export function createCanvasView(): CanvasView {
  return createStore(() => ({ minimap: true, lanes: false, dialog: undefined, finding: false, line: undefined, writing: undefined }));
}
