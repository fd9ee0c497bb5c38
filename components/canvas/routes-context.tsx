import { useStore as useFlow, type ReactFlowState } from '@xyflow/react';
import { createContext, use, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Drawing } from '@/lib/editor/drawing';
import type { Route } from '@/lib/editor/routing/wire';

type Routes = StoreApi<Pick<Drawing, 'routes'>>;
const Context = createContext<{ routes: Routes; labels: Element | null } | undefined>(undefined);
const rootOf = ({ domNode }: ReactFlowState) => domNode;

/** Tells every edge how it runs, and only those whose way is another. Once around the canvas. */
export function RoutesProvider({ routes, children }: { routes: Routes; children: ReactNode }) {
  const root = useFlow(rootOf);
  // Asked for once: the canvas's own portal for labels looks for it anew for every label at every move.
  const labels = useMemo(() => root?.querySelector('.react-flow__edgelabel-renderer') ?? null, [root]);
  const context = useMemo(() => ({ routes, labels }), [routes, labels]);
  return <Context value={context}>{children}</Context>;
}

function useRoutes() {
  const context = use(Context);
  if (!context) throw new Error('This component belongs inside a RoutesProvider');
  return context;
}

/** Whether an edge has found its way yet. */
export function useHasRoute(edgeId: string): boolean {
  return useStore(useRoutes().routes, ({ routes }) => routes.has(edgeId));
}

/** Asks how an edge runs at this moment. */
export function useAskRoute(): (edgeId: string) => Route | undefined {
  const { routes } = useRoutes();
  return (edgeId) => routes.getState().routes.get(edgeId);
}

/**
 * Applies how an edge runs to what is drawn of it, now and whenever it changes: straight to the elements, since while something is
 * dragged it changes with every frame and nothing else about the edge does. `apply` must stay the same function as long as it does
 * the same.
 */
export function useFollowRoute(edgeId: string, apply: (route: Route) => void): void {
  const { routes } = useRoutes();
  useLayoutEffect(() => {
    let applied: Route | undefined;
    const follow = () => {
      const route = routes.getState().routes.get(edgeId);
      if (!route || route === applied) return;
      applied = route;
      apply(route);
    };
    follow();
    return routes.subscribe(follow);
  }, [routes, edgeId, apply]);
}

/** Puts an edge's label into the layer above the lines. */
export function LabelLayer({ children }: { children: ReactNode }) {
  const { labels } = useRoutes();
  return labels && createPortal(children, labels);
}
