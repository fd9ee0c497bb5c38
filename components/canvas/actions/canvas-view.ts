import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Spot } from '@/components/ui/menu-parts';
import type { Lanes } from '@/lib/editor/lanes';
import type { Journey, Position } from '@/lib/journey/journey';

/** A line being drawn by keyboard: from which state, of which kind, and the part it would lead to now. */
export type KeyboardLineState = { from: string; kind: 'transition' | 'timeout'; to: string | undefined };

/**
 * The "+" that was pressed: on a state, or on a transition at a spot of the canvas. Or a line that `ends` at a spot of the ground: a
 * transition from a state, or its timeout.
 */
export type PlusTarget = { kind: 'state' | 'timeout' | 'transition'; id: string; anchor: HTMLElement | Spot; spot: Position; ends?: boolean };

/** What of the canvas is shown and open: no part of the document, and kept only as long as the page. */
export type CanvasView = StoreApi<{
  minimap: boolean;
  /** What sets the parts in lanes, where they are shown so. */
  lanes: ((journey: Journey) => Lanes) | undefined;
  dialog: 'keys' | undefined;
  finding: boolean;
  line: KeyboardLineState | undefined;
  plus: PlusTarget | undefined;
  /** The note that is being written on. */
  writing: string | undefined;
}>;

export function createCanvasView(): CanvasView {
  return createStore(() => ({ minimap: true, lanes: undefined, dialog: undefined, finding: false, line: undefined, plus: undefined, writing: undefined }));
}
