import { useStore as useFlow, type ReactFlowState } from '@xyflow/react';
import { createContext, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Drawing } from '@/lib/editor/drawing';
import type { Route } from '@/lib/editor/routing/wire';

type Routes = Drawing['routes'];
const Context = createContext<{ routes: StoreApi<{ routes: Routes }>; labels: Element | null } | undefined>(undefined);
const rootOf = ({ domNode }: ReactFlowState) => domNode;

/** Tells every edge how it runs, and only those whose way is another. Once around the canvas. */
export function RoutesProvider({ routes, children }: { routes: Routes; children: ReactNode }) {
  const [store] = useState(() => createStore(() => ({ routes })));
  useLayoutEffect(() => store.setState({ routes }), [store, routes]);
  const root = useFlow(rootOf);
  // Asked for once: the canvas's own portal for labels looks for it anew for every label at every move.
  const labels = useMemo(() => root?.querySelector('.react-flow__edgelabel-renderer') ?? null, [root]);
  const context = useMemo(() => ({ routes: store, labels }), [store, labels]);
  return <Context value={context}>{children}</Context>;
}

function useContext() {
  const context = use(Context);
  if (!context) throw new Error('This component belongs inside a RoutesProvider');
  return context;
}

/** How an edge runs; undefined before it has found its way. */
export function useRoute(edgeId: string): Route | undefined {
  return useStore(useContext().routes, ({ routes }) => routes.get(edgeId));
}

/** Puts an edge's label into the layer above the lines. */
export function LabelLayer({ children }: { children: ReactNode }) {
  const { labels } = useContext();
  return labels && createPortal(children, labels);
}
