import type { ReactFlowInstance } from '@xyflow/react';
import type { ToastMessage } from '@/components/ui/toast';
import type { CanvasEdge, CanvasNode } from '@/lib/editor/react-flow';
import type { Box } from '@/lib/editor/routing/box';
import type { EditorState, EditorStore } from '@/lib/editor/store';
import type { Position } from '@/lib/journey/journey';
import type { CanvasView } from './canvas-view';

/** What actions act on. */
export type ActionContext = {
  /** Whether this canvas shows and selects only. */
  readOnly: boolean;
  store: EditorStore;
  flow: ReactFlowInstance<CanvasNode, CanvasEdge>;
  view: CanvasView;
  /** The canvas's element: a page may show several. */
  root: () => HTMLElement | null;
  /** The boxes of what is drawn, as measured, by id; the entry marker is not among them. */
  boxes: () => Map<string, Box>;
  /** The middle of what is seen of the canvas, in its coordinates, and the size of that part. */
  seen: () => Box;
  /** The place on the ground that is meant, where one was pressed for its menu. */
  here?: Position | undefined;
  say: (message: ToastMessage) => void;
  /** A file was made of the journey. */
  exported: (format: 'png' | 'svg') => void;
};

export type ActionGroup = 'Edit' | 'Draw' | 'Select' | 'Arrange' | 'View';

/** Something one can do on the canvas, with its keys: what is bound, listed, and found by name is one table. */
export type Action = {
  id: string;
  label: string;
  group: ActionGroup;
  /** Key combinations, the one that is shown first: "mod+z", "shift+1", "?". */
  keys?: readonly string[];
  /** Also from within a text field. */
  inFields?: boolean;
  /** Also where nothing may be changed. */
  reading?: boolean;
  /** The browser says when: copying and pasting come as events of the clipboard. */
  byBrowser?: boolean;
  /** Lets the key go on: closing what is open comes first. */
  passes?: boolean;
  enabled?: (state: EditorState) => boolean;
  run: (context: ActionContext) => void;
};
