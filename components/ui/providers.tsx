'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { createContext, use, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { usePreload } from './lazy-part';
import { loadMenus } from './menu-at';
import { awaitToasts } from './toast';
import { loadTooltips } from './tooltip';

const NonceContext = createContext<string | undefined>(undefined);

/** The nonce under which the page lets styles in. */
export function useNonce(): string | undefined {
  return use(NonceContext);
}

/** What the components need around them, once, in the root layout. `nonce` is the request's, for styles they insert. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  // Later answers to the same page bring nonces of their own; the browser knows the document's alone.
  const [documentNonce] = useState(nonce);
  usePreload(FLOATING, 'pointermove', 'focusin');
  return (
    <NonceContext value={documentNonce}>
      <CSPProvider nonce={documentNonce}>
        {children}
        <LazyToasts />
      </CSPProvider>
    </NonceContext>
  );
}

let Toasts: ComponentType | undefined;

async function loadToasts(): Promise<ComponentType | undefined> {
  Toasts ??= (await import('./toasts').catch(() => undefined))?.default;
  return Toasts;
}

/** Floats over every page, and comes with the first sign of somebody being there. */
const FLOATING = [{ preload: loadMenus }, { preload: () => void loadTooltips() }, { preload: () => void loadToasts() }];

/** Messages are rare: what shows them comes when somebody is there, and is put up with the first. Until it can be had they wait. */
function LazyToasts() {
  const [Shown, setShown] = useState<ComponentType | undefined>(undefined);
  useEffect(() => {
    const put = () => void loadToasts().then((loaded) => loaded && setShown(() => loaded));
    const stop = awaitToasts(put);
    window.addEventListener('online', put);
    return () => {
      stop();
      window.removeEventListener('online', put);
    };
  }, []);
  return Shown && <Shown />;
}
