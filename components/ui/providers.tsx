'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { createContext, use, useState, type ReactNode } from 'react';
import { ToastProvider } from './toast';

const NonceContext = createContext<string | undefined>(undefined);

/** The nonce under which the page lets styles in. */
export function useNonce(): string | undefined {
  return use(NonceContext);
}

/** What the components need around them, once, in the root layout. `nonce` is the request's, for styles they insert. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  // Later answers to the same page bring nonces of their own; the browser knows the document's alone.
  const [documentNonce] = useState(nonce);
  return (
    <NonceContext value={documentNonce}>
      <CSPProvider nonce={documentNonce}>
        <Tooltip.Provider delay={400} timeout={300}>
          <ToastProvider>{children}</ToastProvider>
        </Tooltip.Provider>
      </CSPProvider>
    </NonceContext>
  );
}
