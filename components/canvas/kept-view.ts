import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useLayoutEffect, useState } from 'react';
import type { Position } from '@/lib/journey/journey';
import { fittingView } from './fit';
import { MAX_ZOOM, MIN_ZOOM } from './zoom-tier';

/** What of a canvas was looked at, on a canvas of which size. */
export type KeptView = Viewport & { width: number; height: number };

const keyOf = (journeyId: string) => `canvas-view/${journeyId}`;
/** Until the page is left; where nothing can be stored, that long only. */
const kept = new Map<string, KeptView>();
/** How far from the fitting view, in pixels, a view is one of its own. */
const APART_PX = 4;

/**
 * The view in which this tab last left the canvas of a journey, also before a reload; undefined when there is none, when nothing
 * drawn would be in it, and when it showed everything: then it fits anew. Keeps the view when the canvas goes.
 */
export function useKeptView(journeyId: string, placed: Readonly<Record<string, Position>>): Viewport | undefined {
  const flow = useReactFlow();
  const canvas = useStoreApi();
  const [view] = useState(() => {
    const found = kept.get(journeyId) ?? read(journeyId);
    return found && shows(found, Object.values(placed)) ? found : undefined;
  });
  useLayoutEffect(() => {
    const keep = () => {
      const { width, height } = canvas.getState();
      const nodes = flow.getNodes();
      if (!flow.viewportInitialized || !width || !nodes.length) return;
      const now = flow.getViewport();
      // Where there is no state yet the canvas is laid out anew each time.
      if (apart(now, fittingView(flow, { width, height })) && nodes.some(({ type }) => type === 'state')) write(journeyId, { ...now, width, height });
      else forget(journeyId);
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [journeyId, flow, canvas]);
  return view;
}

/** Whether one of these corners is in a view. */
export function shows({ x, y, zoom, width, height }: KeptView, corners: readonly Position[]): boolean {
  return corners.some((corner) => {
    const [left, top] = [corner.x * zoom + x, corner.y * zoom + y];
    return left >= 0 && left <= width && top >= 0 && top <= height;
  });
}

/** Whether two views differ in more than what measuring rounds off. */
export function apart(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) > APART_PX || Math.abs(a.y - b.y) > APART_PX || Math.abs(a.zoom / b.zoom - 1) > 0.01;
}

function read(journeyId: string): KeptView | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(journeyId)) ?? 'null');
    const view = found as KeptView;
    return found && [view.x, view.y, view.zoom, view.width, view.height].every(Number.isFinite) && view.zoom >= MIN_ZOOM && view.zoom <= MAX_ZOOM ? view : undefined;
  } catch {
    return undefined;
  }
}

function write(journeyId: string, view: KeptView): void {
  kept.set(journeyId, view);
  try {
    sessionStorage.setItem(keyOf(journeyId), JSON.stringify(view));
  } catch {
    // Kept until the page is left.
  }
}

function forget(journeyId: string): void {
  kept.delete(journeyId);
  try {
    sessionStorage.removeItem(keyOf(journeyId));
  } catch {
    // There was nothing to forget.
  }
}
