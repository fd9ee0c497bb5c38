import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { findState } from '@/lib/journey/graph';
import { setDropTarget } from './drop-target';
import { edgeUnder, nodeUnder, onCanvas } from './node-under';
import { panAtEdges } from './pan-at-edges';
import type { PaletteItem } from './palette-item';

/** How far the pointer moves before a press becomes a drag, in pixels. */
const THRESHOLD = 4;

export type PaletteDrag = { item: PaletteItem; x: number; y: number; lands: boolean };
type Drop = (item: PaletteItem, point: { clientX: number; clientY: number }) => void;

/**
 * Dragging out of the palette with mouse, pen or finger alike. `drag` is what is being dragged and where; `press` goes on an
 * item's pointerdown. Near the canvas's
 * sides the view moves on. Escape lets go of it. The click that ends a drag is swallowed.
 */
export function usePaletteDrag(drop: Drop): { drag: PaletteDrag | undefined; press: (item: PaletteItem, event: PointerEvent) => void } {
  const store = useEditorStore();
  const flow = useReactFlow();
  const [drag, setDrag] = useState<PaletteDrag>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const press = useCallback(
    (item: PaletteItem, { button, clientX, clientY, pointerId }: PointerEvent) => {
      if (button !== 0) return;
      let dragging = false;
      const listening = new AbortController();
      const pan = panAtEdges(flow);
      const finish = () => {
        listening.abort();
        pan.stop();
        setDropTarget(undefined);
        setDrag(undefined);
      };
      stop.current = finish;

      const move = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        dragging ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > THRESHOLD;
        if (!dragging) return;
        pan.toward(event);
        const state = item.kind === 'touchpoint' ? findState(store.getState().journey, nodeUnder(event))?.id : undefined;
        setDropTarget({ dragging: item.kind, node: state, edge: item.kind === 'state' ? edgeUnder(event) : undefined });
        setDrag({ item, x: event.clientX, y: event.clientY, lands: item.kind === 'touchpoint' ? state !== undefined : onCanvas(event) });
      };
      const release = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        finish();
        if (!dragging) return;
        const swallow = (click: Event) => {
          click.stopPropagation();
          click.preventDefault();
        };
        window.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
        drop(item, event);
      };
      const cancel = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        finish();
      };
      const { signal } = listening;
      window.addEventListener('pointermove', move, { signal });
      window.addEventListener('pointerup', release, { signal });
      window.addEventListener('pointercancel', finish, { signal });
      window.addEventListener('keydown', cancel, { signal, capture: true });
    },
    [store, flow, drop],
  );
  return { drag, press };
}
