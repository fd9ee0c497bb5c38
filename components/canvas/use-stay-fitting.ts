import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { fittingView } from './fit';
import { apart } from './kept-view';

/** A canvas that shows the whole journey goes on doing so when its size becomes another: a drawer opens below it, a window is made smaller. */
export function useStayFitting(): void {
  const flow = useReactFlow();
  const canvas = useStoreApi();
  useEffect(
    () =>
      canvas.subscribe(({ width, height }, before) => {
        const resized = width !== before.width || height !== before.height;
        if (!resized || !(width && height && before.width && before.height) || !flow.viewportInitialized || !flow.getNodes().length) return;
        if (!apart(flow.getViewport(), fittingView(flow, before))) void flow.setViewport(fittingView(flow, { width, height }));
      }),
    [flow, canvas],
  );
}
