'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { createContext, use, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { FLOATING } from './load-floating';
import { usePreload } from './lazy-part';
import { awaitToasts } from './toast';

const NonceContext = createContext<string | undefined>(undefined);

/** The nonce under which the page lets styles in. */
export function useNonce(): string | undefined {
  return use(NonceContext);
}

/** What the components need around them, once, in the root layout. `nonce` is the request's, for styles they insert. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  // Later answers to the same page bring nonces of their own; the browser knows the document's alone.
  const [documentNonce] = useState(nonce);
  usePreload(FLOATS, 'pointermove', 'focusin');
  return (
    <NonceContext value={documentNonce}>
      <CSPProvider nonce={documentNonce}>
        {children}
        <LazyToasts />
      </CSPProvider>
    </NonceContext>
  );
}

const FLOATS = [FLOATING];

/** Messages are rare: what shows them is put up with the first. Until it can be had they wait. */
function LazyToasts() {
  const [Toasts, setToasts] = useState<ComponentType>();
  useEffect(() => {
    const put = () =>
      void FLOATING.load().then(
        (floating) => setToasts(() => floating.Toasts),
        () => undefined,
      );
    const stop = awaitToasts(put);
    window.addEventListener('online', put);
    return () => {
      stop();
      window.removeEventListener('online', put);
    };
  }, []);
  return Toasts && <Toasts />;
}
