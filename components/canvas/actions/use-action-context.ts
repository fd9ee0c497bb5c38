import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useLibrary } from '@/components/builder/library-context';
import { useToast } from '@/components/ui/toast';
import type { CanvasEdge, CanvasNode } from '@/lib/editor/react-flow';
import { boxesDrawn } from '../boxes-drawn';
import type { ActionContext } from './action';
import { createCanvasView } from './canvas-view';

/** What the actions act on: this editor's document and this canvas. It stays the same object. */
export function useActionContext(readOnly: boolean): ActionContext {
  const store = useEditorStore();
  const flow = useReactFlow<CanvasNode, CanvasEdge>();
  const canvas = useStoreApi<CanvasNode, CanvasEdge>();
  const { show } = useToast();
  const noteExport = useLibrary()?.noteExport;
  const [view] = useState(createCanvasView);
  return useMemo(
    (): ActionContext => ({
      readOnly,
      store,
      flow,
      view,
      root: () => canvas.getState().domNode,
      boxes: () => boxesDrawn(canvas.getState()),
      seen: () => {
        const { width, height, transform } = canvas.getState();
        const [x, y, zoom] = transform;
        return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      },
      say: show,
      exported: (format) => noteExport?.({ format }),
    }),
    [readOnly, store, flow, canvas, view, show, noteExport],
  );
}
