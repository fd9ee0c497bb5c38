'use client';

import { createContext, use, useState, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';

/** Where the rehearsed customer is on the canvas, and the parts they have come through. */
export type CustomerOnCanvas = { at: string; been: ReadonlySet<string> } | null;

const CustomerContext = createContext<StoreApi<CustomerOnCanvas> | undefined>(undefined);

export function CustomerProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => createStore<CustomerOnCanvas>(() => null));
  return <CustomerContext value={store}>{children}</CustomerContext>;
}

function useCustomerStore(): StoreApi<CustomerOnCanvas> {
  const store = use(CustomerContext);
  if (!store) throw new Error('This component belongs inside a CustomerProvider');
  return store;
}

/** Whether the rehearsed customer is in a part, has been there, or neither; only the parts concerned are drawn again. */
export function useCustomerIn(id: string): 'here' | 'been' | undefined {
  return useStore(useCustomerStore(), (customer) => (customer?.at === id ? 'here' : customer?.been.has(id) ? 'been' : undefined));
}

export function useSetCustomer(): (customer: CustomerOnCanvas) => void {
  const store = useCustomerStore();
  return (customer) => store.setState(customer, true);
}
