import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Guide } from '@/lib/editor/guides';

/** The lines that show with what a dragged part stands in line. One thing is dragged at a time. */
const NONE: readonly Guide[] = [];
const guides = createStore<{ shown: readonly Guide[] }>()(() => ({ shown: NONE }));

export function showGuides(shown: readonly Guide[]): void {
  if (shown.length || guides.getState().shown.length) guides.setState({ shown });
}

export function Guides() {
  const shown = useStore(guides, (state) => state.shown);
  if (!shown.length) return null;
  return (
    <ViewportPortal>
      <svg aria-hidden className="pointer-events-none absolute top-0 left-0 z-10 overflow-visible" width="1" height="1">
        {shown.map(({ way, at, from, to }) => (
          <path key={`${way} ${at}`} d={way === 'upright' ? `M${at},${from} V${to}` : `M${from},${at} H${to}`} stroke="var(--color-accent)" strokeWidth="1" vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
    </ViewportPortal>
  );
}
