'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useSyncExternalStore } from 'react';
import { readView, viewAddress, type View } from './view-names';

const NARROW = '(max-width: 1023px)';
const PHONE = '(max-width: 767px)';
const QUERIES = [NARROW, PHONE];

/** How much room the window has: to draw in, for a list beside its form, or for one above the other. */
export type Width = 'wide' | 'narrow' | 'phone';

function watchWidth(onChange: () => void): () => void {
  const watched = QUERIES.map((query) => window.matchMedia(query));
  for (const query of watched) query.addEventListener('change', onChange);
  return () => {
    for (const query of watched) query.removeEventListener('change', onChange);
  };
}

function readWidth(): Width {
  if (window.matchMedia(PHONE).matches) return 'phone';
  return window.matchMedia(NARROW).matches ? 'narrow' : 'wide';
}

export function useWidth(): Width {
  return useSyncExternalStore(watchWidth, readWidth, () => 'wide');
}

/** Whether the window is too narrow to draw in. */
export function useNarrow(): boolean {
  return useWidth() !== 'wide';
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
