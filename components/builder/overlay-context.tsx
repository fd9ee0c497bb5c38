'use client';

import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/**
 * Figures drawn over the canvas. `reach`: share of entrants that ever enter a state or end in an outcome, by its id.
 * `flow`: expected passages per entrant, by the canvas edge's id (`transition:<id>`, `timeout:<state id>`).
 */
export type Overlay = {
  reach: ReadonlyMap<string, number>;
  flow: ReadonlyMap<string, number>;
  /** State that costs the most conversions. */
  bottleneckId?: string | undefined;
};

type Holder = { overlay: Overlay | null; setOverlay: (overlay: Overlay | null) => void };

const OverlayContext = createContext<Holder | undefined>(undefined);

export function OverlayProvider({ children }: { children: ReactNode }) {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const holder = useMemo(() => ({ overlay, setOverlay }), [overlay]);
  return <OverlayContext value={holder}>{children}</OverlayContext>;
}

function useHolder(): Holder {
  const holder = use(OverlayContext);
  if (!holder) throw new Error('This component belongs inside an OverlayProvider');
  return holder;
}

/** What is drawn over the canvas now, or null. */
export function useOverlay(): Overlay | null {
  return useHolder().overlay;
}

export function useSetOverlay(): (overlay: Overlay | null) => void {
  return useHolder().setOverlay;
}
