'use client';

import { createContext, use, useState, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';

/** Someone else who has the journey open. `partId` is what they look at, null for the journey as a whole. */
export type OtherPerson = { userId: string; name: string; partId: string | null };

const NOBODY: readonly OtherPerson[] = [];
const PresenceContext = createContext<StoreApi<readonly OtherPerson[]> | undefined>(undefined);

/** Makes known who else is there. */
export function PresenceProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => createStore<readonly OtherPerson[]>(() => NOBODY));
  return <PresenceContext value={store}>{children}</PresenceContext>;
}

export function usePresenceStore(): StoreApi<readonly OtherPerson[]> {
  const store = use(PresenceContext);
  if (!store) throw new Error('This component belongs inside a PresenceProvider');
  return store;
}

export function useOthers(): readonly OtherPerson[] {
  return useStore(usePresenceStore());
}

/** Names of those who look at one of these parts, joined; a card is drawn again only when they change. */
export function useLookingAt(ids: readonly string[]): string {
  return useStore(usePresenceStore(), (others) => others.flatMap(({ name, partId }) => (partId !== null && ids.includes(partId) ? [name] : [])).join(', '));
}
