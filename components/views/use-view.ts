'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useSyncExternalStore } from 'react';
import { readView, viewAddress, type View } from './view-names';

const NARROW = '(max-width: 1023px)';

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is too narrow to draw in. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watchWidth, () => window.matchMedia(NARROW).matches, () => false);
}

/** The view in the address, and the way to another, which the browser's back button takes back. */
export function useView(): [View, (view: View) => void] {
  const narrow = useNarrow();
  const view = readView(useSearchParams().get('view'), narrow);
  const go = useCallback(
    (next: View) => {
      const { pathname, search } = window.location;
      const address = viewAddress(pathname, search, next, narrow);
      if (address !== pathname + search) window.history.pushState(null, '', address);
    },
    [narrow],
  );
  return [view, go];
}
