'use client';

import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ActionContext } from './action';
import type { CanvasView } from './canvas-view';
import { actionById } from './actions';
import { perform } from './use-keys';

const Context = createContext<ActionContext | undefined>(undefined);

/** Lets everything on the canvas act by the table of actions. */
export function ActionsProvider({ context, children }: { context: ActionContext; children: ReactNode }) {
  return <Context value={context}>{children}</Context>;
}

export function useActions(): ActionContext {
  const context = use(Context);
  if (!context) throw new Error('This component belongs inside an ActionsProvider');
  return context;
}

/** Performs an action of the table by its id. */
export function usePerform(): (id: string) => void {
  const context = useActions();
  return (id) => perform(actionById(id), context);
}

/** What of the canvas is shown or open. */
export function useCanvasView<Value>(select: (view: ReturnType<CanvasView['getState']>) => Value): Value {
  return useStore(useActions().view, select);
}
